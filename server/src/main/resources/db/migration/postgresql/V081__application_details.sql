-- What hangs on an application: notes, contacts, interviews and reminders, each kind's own members in the body.
create table application_detail (
    id             uuid                     not null primary key,
    application_id uuid                     not null references application (id) on delete cascade,
    account_id     uuid                     not null references account (id) on delete cascade,
    kind           text                     not null check (kind in ('note', 'contact', 'interview', 'reminder')),
    version        bigint                   not null,
    at             timestamp with time zone,
    open           boolean                  not null,
    body           jsonb                    not null,
    created_at     timestamp with time zone not null,
    updated_at     timestamp with time zone not null
);
create index application_detail_application on application_detail (application_id, kind, at, id);
create index application_detail_due on application_detail (account_id, open, at) where at is not null;

create table application_document (
    id             uuid                     not null primary key,
    application_id uuid                     not null references application (id) on delete cascade,
    account_id     uuid                     not null references account (id) on delete cascade,
    version        bigint                   not null,
    file_name      text                     not null,
    media_type     text                     not null,
    size           bigint                   not null,
    created_at     timestamp with time zone not null,
    updated_at     timestamp with time zone not null
);
create index application_document_application on application_document (application_id, id);
create index application_document_account on application_document (account_id);

create table application_document_content (
    document_id uuid not null primary key references application_document (id) on delete cascade,
    content     bytea not null
);

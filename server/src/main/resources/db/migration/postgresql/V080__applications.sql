-- A person's own pipeline; whoever never changed it has no rows here.
create table application_stage (
    account_id uuid    not null references account (id) on delete cascade,
    key        text    not null,
    name       text    not null,
    kind       text    not null,
    color      text    not null,
    position   integer not null,
    primary key (account_id, key)
);

-- Applications. The status, its kind and its time are derived from application_event and kept here for lists.
create table application (
    id             uuid                     not null primary key,
    account_id     uuid                     not null references account (id) on delete cascade,
    version        bigint                   not null,
    archived       boolean                  not null default false,
    status         text                     not null,
    status_kind    text                     not null,
    status_at      timestamp with time zone not null,
    company_name   text                     not null,
    role_title     text                     not null,
    same_key       text                     not null,
    applied_date   date,
    source         text,
    posting_id     uuid,
    url            text,
    location       text,
    salary         jsonb,
    salary_asked   jsonb,
    salary_offered jsonb,
    match_score    integer,
    notes          text,
    search_text    text                     not null,
    created_at     timestamp with time zone not null,
    updated_at     timestamp with time zone not null
);
create index application_updated on application (account_id, archived, updated_at desc, id desc);
create index application_status on application (account_id, archived, status, updated_at desc, id desc);
create index application_applied on application (account_id, archived, applied_date, id);
create index application_same on application (account_id, same_key);
create index application_posting_id on application (posting_id, account_id) where posting_id is not null;

create table application_tag (
    application_id uuid not null references application (id) on delete cascade,
    account_id     uuid not null references account (id) on delete cascade,
    tag            text not null,
    primary key (application_id, tag)
);
create index application_tag_account on application_tag (account_id, tag);

-- Every change of status, appended and never rewritten. What was taken back is named by the event that took it back.
create table application_event (
    id             uuid                     not null primary key,
    application_id uuid                     not null references application (id) on delete cascade,
    account_id     uuid                     not null references account (id) on delete cascade,
    sequence       integer                  not null,
    from_status    text,
    to_status      text                     not null,
    to_kind        text                     not null,
    action         text                     not null check (action in ('move', 'recall', 'undo')),
    undoes         uuid,
    happened_at    timestamp with time zone not null,
    recorded_at    timestamp with time zone not null,
    note           text,
    unique (application_id, sequence)
);
create index application_event_account on application_event (account_id, happened_at);

-- The posting as it was on the day of the application.
create table application_posting (
    application_id uuid                     not null primary key references application (id) on delete cascade,
    posting        jsonb                    not null,
    taken_at       timestamp with time zone not null
);

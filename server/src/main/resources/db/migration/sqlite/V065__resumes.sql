-- A person's résumé: one each. The file lies in the data directory under a name of ours.
create table resume (
    id           uuid                     not null primary key,
    account_id   uuid                     not null unique references account (id) on delete cascade,
    file_name    text                     not null,
    stored_name  text                     not null unique,
    media_type   text                     not null,
    size         bigint                   not null,
    sha256       text                     not null,
    uploaded_at  timestamp with time zone not null,
    content      jsonb                    not null,
    corrections  jsonb,
    corrected_at timestamp with time zone
);

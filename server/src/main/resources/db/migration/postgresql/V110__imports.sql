-- Files of applications that are taken in as background work. A file goes once all of it is taken.
create table application_import (
    id          uuid                     not null primary key,
    account_id  uuid                     not null references account (id) on delete cascade,
    status      text                     not null check (status in ('pending', 'finished', 'failed')),
    attempts    integer                  not null,
    options     jsonb                    not null,
    file        bytea,
    done        integer                  not null,
    report      jsonb                    not null,
    created_at  timestamp with time zone not null,
    finished_at timestamp with time zone
);
create index application_import_account on application_import (account_id, created_at);
create index application_import_status on application_import (status, created_at);

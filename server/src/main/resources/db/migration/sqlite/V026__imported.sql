-- Postings that a person brought along themselves; nobody else is shown them.
create table imported_posting (
    posting_number integer                  not null primary key references posting (number) on delete cascade,
    account_id     uuid                     not null references account (id) on delete cascade,
    imported_at    timestamp with time zone not null
);
create index imported_posting_account on imported_posting (account_id);

-- When a posting's page was last asked whether it is still there.
create table posting_check (
    posting_number integer                  not null primary key references posting (number) on delete cascade,
    checked_at     timestamp with time zone not null,
    status         integer
);

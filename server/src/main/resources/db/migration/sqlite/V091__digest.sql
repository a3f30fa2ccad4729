-- The last day, in their own calendar, for which a person's digest was put together.
create table digest (
    account_id uuid not null primary key references account (id) on delete cascade,
    day        date not null
);

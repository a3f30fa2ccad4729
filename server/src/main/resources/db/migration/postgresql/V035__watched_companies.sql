-- Companies whose own boards people watch.
create table watched_company (
    account_id uuid                     not null references account (id) on delete cascade,
    source     text                     not null,
    company    text                     not null,
    added_at   timestamp with time zone not null,
    primary key (account_id, source, company)
);
create index watched_company_source on watched_company (source, company);

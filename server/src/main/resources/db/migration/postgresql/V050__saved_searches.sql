-- Searches that people keep. What is older than since was there before and is no news.
create table saved_search (
    id         uuid                     not null primary key,
    account_id uuid                     not null references account (id) on delete cascade,
    version    bigint                   not null,
    name       text                     not null,
    query      jsonb                    not null,
    alert      boolean                  not null,
    min_score  integer,
    since      timestamp with time zone not null,
    created_at timestamp with time zone not null,
    updated_at timestamp with time zone not null
);
create index saved_search_account on saved_search (account_id, created_at);

-- What saved searches found, each opening once.
create table saved_search_news (
    search_id  uuid                     not null references saved_search (id) on delete cascade,
    posting_id uuid                     not null,
    account_id uuid                     not null references account (id) on delete cascade,
    score      integer,
    found_at   timestamp with time zone not null,
    seen       boolean                  not null default false,
    told       boolean                  not null default false,
    primary key (search_id, posting_id)
);
create index saved_search_news_account on saved_search_news (account_id, told, found_at);

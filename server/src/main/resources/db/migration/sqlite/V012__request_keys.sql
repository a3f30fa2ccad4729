-- What a request with a key of its own has made, so that the same request makes it once however often it is sent.
create table request_key (
    account_id uuid                     not null references account (id) on delete cascade,
    key        text                     not null,
    content    text                     not null,
    made       uuid                     not null,
    made_at    timestamp with time zone not null,
    primary key (account_id, key)
);
create index request_key_made_at on request_key (made_at);

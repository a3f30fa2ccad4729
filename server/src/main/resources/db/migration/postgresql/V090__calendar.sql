-- The link under which a calendar program asks; of its secret there is only the hash.
create table calendar_token (
    account_id uuid                     not null primary key references account (id) on delete cascade,
    hash       text                     not null unique,
    created_at timestamp with time zone not null
);

-- What calendars were told of each event, so that they hear of changes and cancellations.
create table calendar_event (
    account_id   uuid                     not null references account (id) on delete cascade,
    detail_id    uuid                     not null,
    sequence     integer                  not null,
    event        jsonb                    not null,
    changed_at   timestamp with time zone not null,
    cancelled_at timestamp with time zone,
    primary key (account_id, detail_id)
);

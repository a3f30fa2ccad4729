-- What a person tells of themselves; whoever told nothing yet has no row. A setting that is null is the default.
create table profile (
    account_id         uuid                     not null primary key references account (id) on delete cascade,
    version            bigint                   not null,
    headline           text,
    location           text,
    links              jsonb                    not null,
    career             jsonb                    not null,
    wishes             jsonb                    not null,
    weekly_goal        integer,
    ghosted_after_days integer,
    digest             text,
    locale             text,
    time_zone          text,
    theme              text,
    updated_at         timestamp with time zone not null
);

-- The picture that LinkedIn showed of a person, as we keep and serve it.
create table profile_picture (
    account_id uuid                     not null primary key references account (id) on delete cascade,
    origin     text                     not null,
    hash       text                     not null,
    content    blob                     not null,
    taken_at   timestamp with time zone not null
);

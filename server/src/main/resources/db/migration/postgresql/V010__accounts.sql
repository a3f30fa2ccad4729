-- People.
create table account (
    id                uuid                     not null primary key,
    email             text                     not null,
    email_key         text                     not null,
    full_name         text                     not null,
    password_hash     text,
    role              text                     not null check (role in ('owner', 'member')),
    premium           boolean                  not null default false,
    email_verified_at timestamp with time zone,
    created_at        timestamp with time zone not null,
    last_signed_in_at timestamp with time zone
);
create unique index account_email_key on account (email_key);
create unique index account_one_owner on account (role) where role = 'owner';
create index account_created_at on account (created_at);

-- A session is the family of refresh tokens that grew from one sign-in.
create table session (
    id         uuid                     not null primary key,
    account_id uuid                     not null references account (id) on delete cascade,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    ended_at   timestamp with time zone
);
create index session_account on session (account_id);
create index session_expires_at on session (expires_at);

-- Only the SHA-256 of a token is kept.
create table refresh_token (
    hash       text                     not null primary key,
    session_id uuid                     not null references session (id) on delete cascade,
    expires_at timestamp with time zone not null,
    spent_at   timestamp with time zone
);
create index refresh_token_session on refresh_token (session_id);

-- Links in mails and codes in redirects: each works once.
create table one_time_token (
    hash       text                     not null primary key,
    purpose    text                     not null,
    account_id uuid                     not null references account (id) on delete cascade,
    email_key  text                     not null,
    expires_at timestamp with time zone not null
);
create index one_time_token_account on one_time_token (account_id, purpose);
create index one_time_token_expires_at on one_time_token (expires_at);

create table invitation (
    id         uuid                     not null primary key,
    hash       text                     not null unique,
    invited_by uuid                     references account (id) on delete set null,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at    timestamp with time zone,
    used_by    uuid                     references account (id) on delete set null
);

-- How often somebody tried, by the hash of what was tried; attempts count from the start of the window.
create table attempt_count (
    subject           text                     not null primary key,
    attempts          integer                  not null,
    window_started_at timestamp with time zone not null
);
create index attempt_count_window on attempt_count (window_started_at);

-- What the owner set in the app.
create table owner_setting (
    name  text not null primary key,
    value text not null
);

-- What LinkedIn told at the last sign-in or link.
create table linkedin_identity (
    account_id     uuid                     not null primary key references account (id) on delete cascade,
    sub            text                     not null unique,
    name           text,
    email          text,
    email_verified boolean                  not null,
    picture_url    text,
    locale         text,
    linked_at      timestamp with time zone not null
);

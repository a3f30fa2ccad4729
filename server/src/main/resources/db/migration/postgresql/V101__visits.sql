-- When a person last looked at what is new: the visit that goes on, and the end of the one before.
create table profile_visit (
    account_id uuid                     not null primary key references account (id) on delete cascade,
    seen_at    timestamp with time zone not null,
    before_at  timestamp with time zone
);

-- What the owner set in the app on top of the environment; the key is sealed.
create table source_setting (
    name       text                     not null primary key,
    enabled    boolean,
    sealed_key text,
    changed_at timestamp with time zone not null
);

-- How each server that is asked for postings did last.
create table source_health (
    name                     text not null primary key,
    last_success_at          timestamp with time zone,
    last_failure_at          timestamp with time zone,
    last_failure_kind        text,
    last_failure_explanation text,
    quota_left               bigint
);

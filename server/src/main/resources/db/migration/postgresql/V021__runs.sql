-- Each time a feed was fetched, a file imported or the catalog cleared out.
create table catalog_run (
    id              uuid                     not null primary key,
    kind            text                     not null,
    status          text                     not null,
    source          text,
    created_at      timestamp with time zone not null,
    started_at      timestamp with time zone,
    active_at       timestamp with time zone,
    finished_at     timestamp with time zone,
    read_count      integer                  not null default 0,
    stored_count    integer                  not null default 0,
    updated_count   integer                  not null default 0,
    unchanged_count integer                  not null default 0,
    removed_count   integer                  not null default 0,
    rejected_count  integer                  not null default 0,
    expired_count   integer                  not null default 0,
    deleted_count   integer                  not null default 0,
    failure         text,
    rejections      jsonb
);
create index catalog_run_created on catalog_run (created_at desc);
create index catalog_run_source on catalog_run (source, kind, created_at desc);

-- Where a feed is to go on.
create table feed_cursor (
    source     text                     not null primary key,
    position   text                     not null,
    changed_at timestamp with time zone not null
);

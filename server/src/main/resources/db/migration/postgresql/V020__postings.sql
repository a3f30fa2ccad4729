-- Postings. What searches, filters and counts need stands in this narrow table, which they walk by the ten thousand;
-- all else is in posting_detail.
create table posting (
    number            integer                  not null primary key,
    id                uuid                     not null unique,
    cluster_id        uuid                     not null,
    source            text                     not null,
    country           text,
    remote            text,
    employment_type   text,
    salary_currency   text,
    salary_yearly_max bigint,
    status            text                     not null,
    listed_at         timestamp with time zone not null,
    expires_at        timestamp with time zone
);
-- Holds everything that a filter asks about, so that a filtered list and its count never touch the table.
create index posting_listing on posting (
    status, listed_at desc, number desc, expires_at, country, remote, employment_type, source, salary_currency,
    salary_yearly_max
);
-- For filters that leave little over; SQLite has enough in the index above.
create index posting_open_country on posting (country, listed_at desc, number desc) where status = 'open';
create index posting_open_remote on posting (remote, listed_at desc, number desc) where status = 'open';
create index posting_open_employment on posting (employment_type, listed_at desc, number desc) where status = 'open';
create index posting_open_source on posting (source, listed_at desc, number desc) where status = 'open';
create index posting_open_salary on posting (salary_currency, salary_yearly_max) where status = 'open';
create index posting_cluster on posting (cluster_id);

-- The short columns come first: what is read alone stands before the long texts.
create table posting_detail (
    number           integer                  not null primary key references posting (number) on delete cascade,
    content_hash     text                     not null,
    first_seen_at    timestamp with time zone not null,
    published_at     timestamp with time zone,
    updated_at       timestamp with time zone,
    removed_at       timestamp with time zone,
    sample           boolean                  not null default false,
    source_id        text                     not null,
    title            text                     not null,
    company_name     text,
    location         text,
    city             text,
    region           text,
    latitude         double precision,
    longitude        double precision,
    salary_min       numeric(14, 2),
    salary_max       numeric(14, 2),
    salary_period    text,
    url              text,
    apply_url        text,
    company_url      text,
    company_logo_url text,
    publisher        text,
    skills           text,
    description      text,
    description_html text
);

-- The last number that was given to a posting; taking the next ones also makes intakes wait for each other.
create table posting_sequence (
    last integer not null
);
insert into posting_sequence (last) values (0);

-- Words arrive folded: lower case, without diacritics, separated by single spaces.
-- "words" holds all of a posting with its Swedish and English stems; "head" only what stands above the description,
-- labelled A title, B company, C skills, D location: small enough to rank many thousands of hits with.
create table posting_fts (
    number integer  not null primary key references posting (number) on delete cascade,
    head   tsvector not null,
    words  tsvector not null
);
create index posting_fts_head on posting_fts using gin (head);
create index posting_fts_words on posting_fts using gin (words);

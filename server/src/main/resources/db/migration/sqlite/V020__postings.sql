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
create virtual table posting_fts using fts5 (
    title, company, skills, location, description, title_stems, stems,
    content = '', contentless_delete = 1, prefix = '3', tokenize = 'unicode61 remove_diacritics 0'
);
insert into posting_fts (posting_fts, rank) values ('hashsize', 16000000);
insert into posting_fts (posting_fts, rank) values ('automerge', 8);

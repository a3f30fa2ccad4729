-- Postings. What lists, filters and counts need stands in this narrow table; what only a reader sees is in posting_text.
create table posting (
    number            integer                  not null primary key,
    id                uuid                     not null unique,
    cluster_id        uuid                     not null,
    source            text                     not null,
    source_id         text                     not null,
    title             text                     not null,
    company_name      text,
    location          text,
    city              text,
    region            text,
    country           text,
    latitude          double precision,
    longitude         double precision,
    remote            text,
    employment_type   text,
    salary_min        numeric(14, 2),
    salary_max        numeric(14, 2),
    salary_currency   text,
    salary_period     text,
    salary_yearly_max bigint,
    status            text                     not null,
    listed_at         timestamp with time zone not null,
    published_at      timestamp with time zone,
    expires_at        timestamp with time zone,
    removed_at        timestamp with time zone,
    first_seen_at     timestamp with time zone not null,
    updated_at        timestamp with time zone,
    content_hash      text                     not null,
    sample            boolean                  not null default false
);
-- Holds everything that a filter asks about, so that a filtered list and its count never touch the table.
create index posting_listing on posting (
    status, listed_at desc, number desc, expires_at, country, remote, employment_type, source, salary_currency,
    salary_yearly_max
);
create index posting_cluster on posting (cluster_id);

create table posting_text (
    number           integer not null primary key references posting (number) on delete cascade,
    description      text,
    description_html text,
    url              text,
    apply_url        text,
    company_url      text,
    company_logo_url text,
    skills           text,
    publisher        text
);

-- The last number that was given to a posting; taking the next ones also makes intakes wait for each other.
create table posting_sequence (
    last integer not null
);
insert into posting_sequence (last) values (0);

-- Words arrive folded: lower case, without diacritics, separated by single spaces.
create virtual table posting_fts using fts5 (
    title, company, skills, location, description, title_stems, stems,
    content = '', contentless_delete = 1, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 0'
);
insert into posting_fts (posting_fts, rank) values ('hashsize', 8000000);
insert into posting_fts (posting_fts, rank) values ('automerge', 8);

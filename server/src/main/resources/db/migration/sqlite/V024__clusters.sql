-- Postings that advertise one opening are shown as one: the posting that leads its cluster, which most often is alone.
alter table posting add column leads boolean not null default true;
-- What tied it to the others of its cluster.
alter table posting add column joined_by text;

drop index posting_listing;
create index posting_listing on posting (
    status, listed_at desc, number desc, leads, expires_at, country, remote, employment_type, source, salary_currency,
    salary_yearly_max
);

-- The clusters of two postings and more, by the cluster_id of their postings; closes_at says when the leading one
-- closes while another stays open, so that another is to lead.
create table opening (
    id        uuid not null primary key,
    closes_at timestamp with time zone
);
create index opening_closes_at on opening (closes_at);

-- What postings of one opening have in common, as numbers to find them by.
create table posting_key (
    number integer not null references posting (number) on delete cascade,
    hash   bigint  not null,
    primary key (number, hash)
) without rowid;
create index posting_key_hash on posting_key (hash);

-- Postings that came, changed or closed since they were last put together with others.
create table unclustered (
    number   integer not null primary key references posting (number) on delete cascade,
    revision integer not null default 1
);
insert into unclustered (number) select number from posting;

-- Postings that a person keeps apart from their cluster, by their ids: they stay apart if they go and come back.
create table posting_split (
    account_id uuid                     not null references account (id) on delete cascade,
    posting_id uuid                     not null,
    split_at   timestamp with time zone not null,
    primary key (account_id, posting_id)
);

-- Pictures as they are served, by the SHA-256 of their content. They are here and not in files, so that each instance
-- serves what another fetched.
create table logo_image (
    hash    text not null primary key,
    content blob not null
);

-- What was found for a company's domain, for good, or that nothing was, until it is looked for again.
create table company_logo (
    domain      text                     not null primary key,
    image       text references logo_image (hash),
    looked_at   timestamp with time zone not null,
    look_after  timestamp with time zone
);
create index company_logo_image on company_logo (image);

-- Keys that instances on one PostgreSQL share; on SQLite they are files in the data directory and this stays empty.
create table key_material (
    purpose    text                     not null,
    id         text                     not null,
    created_at timestamp with time zone not null,
    material   text                     not null,
    primary key (purpose, id)
);

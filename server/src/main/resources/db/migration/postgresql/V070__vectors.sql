-- Models that vectors were made with. One is searched with ("ready"); another may be on its way to take its place.
-- The cursor says how far down the list of open postings, newest first, the making of vectors has come.
create table embedding_model (
    id               integer                  not null primary key,
    name             text                     not null unique,
    dimensions       integer                  not null,
    ready            boolean                  not null,
    cursor_listed_at timestamp with time zone,
    cursor_number    integer
);

-- Numbers of 16 bits, the lowest byte first. The revision grows with each change: by it others see what is new.
create table posting_vector (
    model_id     integer not null references embedding_model (id) on delete cascade,
    number       integer not null references posting (number) on delete cascade,
    revision     bigint  not null,
    content_hash text    not null,
    text_hash    text    not null,
    vector       bytea   not null,
    primary key (model_id, number)
);
create unique index posting_vector_revision on posting_vector (model_id, revision);
create index posting_vector_text on posting_vector (model_id, text_hash);
create index posting_vector_number on posting_vector (number);

create table resume_vector (
    resume_id uuid    not null references resume (id) on delete cascade,
    model_id  integer not null references embedding_model (id) on delete cascade,
    version   text    not null,
    vector    bytea   not null,
    primary key (resume_id, model_id)
);
create index resume_vector_model on resume_vector (model_id);

-- Finds applications by where the job was found, and sorts them by when they were made, without reading the others.
create index application_source on application (account_id, archived, source, updated_at desc, id desc);
create index application_created on application (account_id, created_at, id);

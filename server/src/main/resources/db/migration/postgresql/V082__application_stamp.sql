-- Tells whether anything changed without a look at the rows.
create index application_stamp on application (account_id, version, updated_at);

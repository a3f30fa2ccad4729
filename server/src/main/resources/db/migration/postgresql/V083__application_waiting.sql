-- Finds the applications that have waited longest for an answer.
create index application_waiting on application (account_id, archived, status_kind, status_at, id);

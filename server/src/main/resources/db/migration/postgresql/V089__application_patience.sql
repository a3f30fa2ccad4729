-- Who is without an answer is counted from the index alone.
drop index application_waiting;
create index application_waiting on application (account_id, archived, status_kind, status_at, id, patient_until);

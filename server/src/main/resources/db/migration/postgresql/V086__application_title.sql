-- Sorts applications by title without reading them.
create index application_title on application (account_id, archived, lower(role_title), id);

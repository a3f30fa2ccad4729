-- Sorts applications by company without reading them.
create index application_company on application (account_id, archived, same_key, id);

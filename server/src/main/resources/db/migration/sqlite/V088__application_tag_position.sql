-- Tags come back in the order in which the person gave them; those from before in the order of their names.
alter table application_tag add column position integer not null default 0;

-- Until when a person does not want to be asked whether an application has gone without an answer.
alter table application add column patient_until timestamp with time zone;

-- Reasons as a chat model worded them: one text for each fact, or null where the local wording stands. "about" is a
-- hash of the résumé's version, the posting's text, the model, the language and the facts.
create table written_reasons (
    resume_id  uuid                     not null references resume (id) on delete cascade,
    about      text                     not null,
    texts      jsonb                    not null,
    written_at timestamp with time zone not null,
    primary key (resume_id, about)
);

-- What people marked postings with: saved, hidden.
create table posting_mark (
    account_id     uuid                     not null references account (id) on delete cascade,
    kind           text                     not null check (kind in ('saved', 'hidden')),
    posting_number integer                  not null references posting (number) on delete cascade,
    marked_at      timestamp with time zone not null,
    primary key (account_id, kind, posting_number)
);
create index posting_mark_posting on posting_mark (posting_number);

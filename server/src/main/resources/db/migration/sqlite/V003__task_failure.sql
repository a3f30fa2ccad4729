-- Why a task failed last. Where the task itself is gone, it was given up.
create table task_failure (
    id            uuid                     not null primary key,
    task_name     text                     not null,
    task_instance text                     not null,
    reason        text                     not null,
    attempts      bigint                   not null,
    failed_at     timestamp with time zone not null,
    task_data     blob,
    unique (task_name, task_instance)
);
create index task_failure_failed_at on task_failure (failed_at);

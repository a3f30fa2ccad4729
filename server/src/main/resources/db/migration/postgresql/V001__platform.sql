-- Background tasks: the shape that db-scheduler expects.
create table scheduled_tasks (
    task_name            text                     not null,
    task_instance        text                     not null,
    task_data            bytea,
    execution_time       timestamp with time zone,
    picked               boolean                  not null,
    picked_by            text,
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures int,
    last_heartbeat       timestamp with time zone,
    version              bigint                   not null,
    priority             smallint,
    state                text,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority_execution_time on scheduled_tasks (priority desc, execution_time asc);

-- Unexpected failures, grouped by kind and place.
create table failure_group (
    id              uuid                     not null primary key,
    kind            text                     not null,
    place           text                     not null,
    origin          text                     not null,
    message         text,
    occurrences     bigint                   not null,
    first_seen_at   timestamp with time zone not null,
    last_seen_at    timestamp with time zone not null,
    last_request_id text,
    resolved        boolean                  not null default false,
    detail          jsonb,
    unique (kind, place, origin)
);

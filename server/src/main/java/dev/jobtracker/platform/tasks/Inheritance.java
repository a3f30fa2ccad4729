package dev.jobtracker.platform.tasks;

import dev.jobtracker.platform.database.DatabaseKind;

/** What one server leaves unfinished and another goes on with. */
record Inheritance(ScheduledTasks tasks, DatabaseKind kind, Server server) {

    /** On SQLite there was no other server, so what is marked as being worked on was left by one that was killed. */
    void takeOver() {
        switch (kind) {
            case SQLITE -> tasks.releaseAll();
            case POSTGRESQL -> {}
        }
    }

    void leaveBehind() {
        tasks.release(server.name());
    }
}

package dev.jobtracker.platform.backup;

import org.jooq.DSLContext;

/** What a module must make anew when its tables were replaced by a backup's, in the same transaction. */
public interface AfterRestore {

    void restored(DSLContext db);
}

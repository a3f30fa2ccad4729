package dev.jobtracker.jobs.marks;

import dev.jobtracker.jobs.KeptPostings;
import dev.jobtracker.platform.database.Database;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Keeps what somebody saved in the catalog, however long ago it closed. */
public final class KeptMarks implements KeptPostings {

    private final Database database;

    public KeptMarks(Database database) {
        this.database = database;
    }

    @Override
    public Set<UUID> among(Collection<UUID> postings) {
        return database.read(db -> MarkRows.savedByAnybody(db, postings));
    }
}

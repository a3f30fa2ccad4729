package dev.jobtracker.notifications.digest;

import dev.jobtracker.platform.database.Database;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is kept of a person's digests, for them to take along or to have erased. */
@Component
public class DigestRecords {

    private final Database database;

    DigestRecords(Database database) {
        this.database = database;
    }

    /** The last day for which there was one. */
    public Optional<LocalDate> lastDay(UUID accountId) {
        return database.read(db -> DigestRows.last(db, accountId));
    }

    /** Forgets it, in the transaction in progress. */
    public void erase(UUID accountId) {
        database.change(db -> DigestRows.erase(db, accountId));
    }
}

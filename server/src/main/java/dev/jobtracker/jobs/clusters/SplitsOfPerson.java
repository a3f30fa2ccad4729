package dev.jobtracker.jobs.clusters;

import dev.jobtracker.accounts.PersonalData;
import dev.jobtracker.platform.database.Database;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** The postings that a person split off, for them to take along. */
public final class SplitsOfPerson implements PersonalData {

    private final Database database;
    private final JsonMapper json;

    public SplitsOfPerson(Database database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * One of them.
     *
     * @param id the posting's
     */
    record Split(UUID id, Instant splitAt) {}

    @Override
    public String folder() {
        return "splits";
    }

    @Override
    public String about() {
        return "The postings that you split off from their duplicates.";
    }

    @Override
    public void export(UUID accountId, ExportFolder folder) throws IOException {
        List<Split> splits = database.read(db -> Splits.all(db, accountId));
        try (OutputStream file = folder.file("splits.json")) {
            json.writeValue(file, splits);
        }
    }

    @Override
    public void erase(UUID accountId) {
        database.change(db -> Splits.removeAll(db, accountId));
    }
}

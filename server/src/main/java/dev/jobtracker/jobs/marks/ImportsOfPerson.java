package dev.jobtracker.jobs.marks;

import static dev.jobtracker.platform.schema.Tables.POSTING;

import dev.jobtracker.accounts.PersonalData;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.search.ForgottenWords;
import dev.jobtracker.jobs.search.PostingReader;
import dev.jobtracker.jobs.search.TextIndex;
import dev.jobtracker.platform.database.Database;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** The postings that a person imported, which are theirs alone and go with them. */
public final class ImportsOfPerson implements PersonalData {

    private final Database database;
    private final TextIndex index;
    private final ForgottenWords forgotten;
    private final JsonMapper json;

    public ImportsOfPerson(Database database, TextIndex index, ForgottenWords forgotten, JsonMapper json) {
        this.database = database;
        this.index = index;
        this.forgotten = forgotten;
        this.json = json;
    }

    @Override
    public String folder() {
        return "imported";
    }

    @Override
    public String about() {
        return "The postings that you imported from a page or an address.";
    }

    @Override
    public void export(UUID accountId, ExportFolder folder) throws IOException {
        List<JobPosting> postings = database.read(db -> {
            List<UUID> ids = db.select(POSTING.ID)
                    .from(POSTING)
                    .where(POSTING.NUMBER.in(ImportRows.of(db, accountId)))
                    .orderBy(POSTING.NUMBER)
                    .fetch(POSTING.ID);
            return PostingReader.byId(db, ids);
        });
        try (OutputStream file = folder.file("postings.json")) {
            json.writeValue(file, postings);
        }
    }

    @Override
    public void erase(UUID accountId) {
        database.change(db -> {
            List<Integer> numbers = ImportRows.of(db, accountId);
            if (!numbers.isEmpty()) {
                index.remove(db, numbers);
                forgotten.start();
                db.deleteFrom(POSTING).where(POSTING.NUMBER.in(numbers)).execute();
            }
        });
    }
}

package dev.jobtracker.jobs.marks;

import static dev.jobtracker.platform.schema.Tables.POSTING;
import static dev.jobtracker.platform.schema.Tables.POSTING_DETAIL;
import static dev.jobtracker.platform.schema.Tables.POSTING_MARK;

import dev.jobtracker.accounts.PersonalData;
import dev.jobtracker.platform.database.Database;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The postings that a person saved and hid, for them to take along. */
public final class MarksOfPerson implements PersonalData {

    private final Database database;
    private final JsonMapper json;

    public MarksOfPerson(Database database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public String folder() {
        return "jobs";
    }

    @Override
    public String about() {
        return "The postings that you saved and hid, with what they say.";
    }

    @Override
    public void export(UUID accountId, ExportFolder folder) throws IOException {
        List<MarkedPosting> marked =
                database.read(db -> MarkRows.all(db, accountId).map(MarkedPosting::of));
        for (Mark mark : Mark.values()) {
            try (OutputStream file = folder.file(mark.key() + ".json")) {
                json.writeValue(
                        file,
                        marked.stream().filter(posting -> posting.is(mark)).toList());
            }
        }
    }

    @Override
    public void erase(UUID accountId) {
        database.change(db -> MarkRows.removeAll(db, accountId));
    }

    /** One mark as it is taken along, with enough of the posting to find it again elsewhere. */
    private record MarkedPosting(
            String mark,
            Instant markedAt,
            UUID id,
            String source,
            String title,
            @Nullable String companyName,
            @Nullable String location,
            @Nullable String url,
            @Nullable String description) {

        static MarkedPosting of(Record row) {
            return new MarkedPosting(
                    row.get(POSTING_MARK.KIND),
                    row.get(POSTING_MARK.MARKED_AT),
                    row.get(POSTING.ID),
                    row.get(POSTING.SOURCE),
                    row.get(POSTING_DETAIL.TITLE),
                    row.get(POSTING_DETAIL.COMPANY_NAME),
                    row.get(POSTING_DETAIL.LOCATION),
                    row.get(POSTING_DETAIL.URL),
                    row.get(POSTING_DETAIL.DESCRIPTION));
        }

        boolean is(Mark kind) {
            return mark.equals(kind.key());
        }
    }
}

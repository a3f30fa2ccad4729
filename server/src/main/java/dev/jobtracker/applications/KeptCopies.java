package dev.jobtracker.applications;

import static dev.jobtracker.platform.schema.Tables.APPLICATION;
import static dev.jobtracker.platform.schema.Tables.APPLICATION_POSTING;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.Match;
import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.jobs.PostingView;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.web.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Postings as they were on the day somebody applied, which the catalog forgets or changes. */
@Component
public class KeptCopies {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Database database;
    private final PostingCatalog catalog;
    private final ObjectProvider<PostingView> views;
    private final Clock clock;

    KeptCopies(Database database, PostingCatalog catalog, ObjectProvider<PostingView> views, Clock clock) {
        this.database = database;
        this.catalog = catalog;
        this.views = views;
        this.clock = clock;
    }

    /** A posting as it is now, with how well it suits the person. */
    record Copy(JobPosting posting, @Nullable Integer score) {}

    /**
     * Looks a posting up.
     *
     * @throws ProblemException 422 {@code invalid_input} when there is none of this id that the person may see
     */
    Copy take(UUID accountId, UUID postingId) {
        JobPosting found = catalog.find(accountId, postingId)
                .orElseThrow(() -> ProblemException.invalid("job_id", "not_valid", "must be the id of a posting"));
        List<JobPosting> seen = List.of(found);
        for (PostingView view : views.orderedStream().toList()) {
            seen = view.fill(accountId, seen);
        }
        Match match = seen.getFirst().match();
        return new Copy(found, match == null ? null : match.score());
    }

    void keep(DSLContext db, UUID applicationId, Copy copy) {
        db.deleteFrom(APPLICATION_POSTING)
                .where(APPLICATION_POSTING.APPLICATION_ID.eq(applicationId))
                .execute();
        db.insertInto(APPLICATION_POSTING)
                .set(APPLICATION_POSTING.APPLICATION_ID, applicationId)
                .set(APPLICATION_POSTING.POSTING, JSON.writeValueAsString(PostingCopy.of(copy.posting())))
                .set(APPLICATION_POSTING.TAKEN_AT, clock.instant())
                .execute();
    }

    /** The posting as it was kept with an application, and when; empty where none was named. */
    public Optional<Kept> of(UUID accountId, UUID applicationId) {
        return database.read(db -> db.select(APPLICATION_POSTING.POSTING, APPLICATION_POSTING.TAKEN_AT)
                .from(APPLICATION_POSTING)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(APPLICATION_POSTING.APPLICATION_ID))
                .where(APPLICATION.ID.eq(applicationId))
                .and(APPLICATION.ACCOUNT_ID.eq(accountId))
                .fetchOptional(row -> new Kept(JSON.readValue(row.value1(), PostingCopy.class), row.value2())));
    }

    /** A kept posting and the application that it is kept with. */
    record OfApplication(UUID applicationId, Instant takenAt, PostingCopy posting) {}

    /** What is kept with some applications. */
    static List<OfApplication> ofAll(DSLContext db, List<UUID> applicationIds) {
        return db.selectFrom(APPLICATION_POSTING)
                .where(APPLICATION_POSTING.APPLICATION_ID.in(applicationIds))
                .orderBy(APPLICATION_POSTING.APPLICATION_ID)
                .fetch(row -> new OfApplication(
                        row.getApplicationId(), row.getTakenAt(), JSON.readValue(row.getPosting(), PostingCopy.class)));
    }

    /** A posting as it was kept. */
    public record Kept(PostingCopy posting, Instant takenAt) {}
}

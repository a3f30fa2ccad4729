package dev.jobtracker.applications;

import static dev.jobtracker.platform.schema.Tables.APPLICATION;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.KeptPostings;
import dev.jobtracker.jobs.PostingOrigin;
import dev.jobtracker.jobs.PostingView;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.database.Remembered;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Marks postings that a person has applied to, and keeps those that anybody has an application for. */
@Component
class AppliedPostings implements PostingView, KeptPostings {

    private static final int MOST_READERS = 1_000;

    private final Database database;
    private final Remembered<UUID, Set<UUID>> applied;

    AppliedPostings(Database database) {
        this.database = database;
        this.applied = new Remembered<>(database, MOST_READERS, AppliedPostings::applied);
    }

    private static Set<UUID> applied(DSLContext db, UUID accountId) {
        return db.selectDistinct(APPLICATION.POSTING_ID)
                .from(APPLICATION)
                .where(APPLICATION.ACCOUNT_ID.eq(accountId))
                .and(APPLICATION.POSTING_ID.isNotNull())
                .and(APPLICATION
                        .APPLIED_DATE
                        .isNotNull()
                        .or(APPLICATION.STATUS_KIND.notIn(StageKind.SAVED.key(), StageKind.WITHDRAWN.key())))
                .fetchSet(APPLICATION.POSTING_ID);
    }

    @Override
    public List<JobPosting> fill(UUID accountId, List<JobPosting> postings) {
        Set<UUID> found = applied.get(accountId);
        if (found.isEmpty()) {
            return postings;
        }
        return postings.stream()
                .map(posting -> members(posting).anyMatch(found::contains)
                        ? posting.with().applied(true).done()
                        : posting)
                .toList();
    }

    /** Applied to one is applied to all that advertise the same opening. */
    private static Stream<UUID> members(JobPosting posting) {
        return Stream.concat(Stream.of(posting.id()), posting.sources().stream().map(PostingOrigin::postingId));
    }

    @Override
    public Set<UUID> among(Collection<UUID> postings) {
        Set<UUID> found = new HashSet<>();
        for (List<UUID> some : ApplicationRows.parts(List.copyOf(postings))) {
            found.addAll(database.read(db -> db.selectDistinct(APPLICATION.POSTING_ID)
                    .from(APPLICATION)
                    .where(APPLICATION.POSTING_ID.in(some))
                    .and(APPLICATION.POSTING_ID.isNotNull())
                    .fetch(APPLICATION.POSTING_ID)));
        }
        return found;
    }
}

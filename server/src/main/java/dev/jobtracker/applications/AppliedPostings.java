package dev.jobtracker.applications;

import static dev.jobtracker.platform.schema.Tables.APPLICATION;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.KeptPostings;
import dev.jobtracker.jobs.PostingOrigin;
import dev.jobtracker.jobs.PostingView;
import dev.jobtracker.platform.database.Database;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.springframework.stereotype.Component;

/** Marks postings that a person has applied to, and keeps those that anybody has an application for. */
@Component
class AppliedPostings implements PostingView, KeptPostings {

    private final Database database;

    AppliedPostings(Database database) {
        this.database = database;
    }

    @Override
    public List<JobPosting> fill(UUID accountId, List<JobPosting> postings) {
        Condition applied = APPLICATION
                .ACCOUNT_ID
                .eq(accountId)
                .and(APPLICATION
                        .APPLIED_DATE
                        .isNotNull()
                        .or(APPLICATION.STATUS_KIND.notIn(StageKind.SAVED.key(), StageKind.WITHDRAWN.key())));
        Set<UUID> found = with(
                applied,
                postings.stream().flatMap(AppliedPostings::members).distinct().toList());
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
        return with(APPLICATION.POSTING_ID.isNotNull(), List.copyOf(postings));
    }

    private Set<UUID> with(Condition condition, List<UUID> postings) {
        Set<UUID> found = new HashSet<>();
        for (List<UUID> some : ApplicationRows.parts(postings)) {
            found.addAll(database.read(db -> db.selectDistinct(APPLICATION.POSTING_ID)
                    .from(APPLICATION)
                    .where(APPLICATION.POSTING_ID.in(some))
                    .and(condition)
                    .fetch(APPLICATION.POSTING_ID)));
        }
        return found;
    }
}

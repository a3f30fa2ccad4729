package dev.jobtracker.discovery;

import dev.jobtracker.jobs.PostingQuery;
import dev.jobtracker.sources.SourceQuery;
import java.util.Set;

/** A question to a source that is fetched whole on a schedule: the catalog answers it. */
public final class FeedQuestion {

    private FeedQuestion() {}

    /** The same question, of what came from the source of that id. */
    public static PostingQuery of(String source, SourceQuery question) {
        return new PostingQuery(
                question.text(),
                question.location() == null ? "" : question.location(),
                Set.of(),
                question.remote() == null ? Set.of() : Set.of(question.remote()),
                question.employmentType() == null ? Set.of() : Set.of(question.employmentType()),
                Set.of(source),
                "",
                null,
                question.postedAfter(),
                false,
                PostingQuery.Order.RELEVANCE);
    }
}

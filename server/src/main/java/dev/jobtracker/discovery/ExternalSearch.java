package dev.jobtracker.discovery;

import dev.jobtracker.jobs.FreshPostings;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.sources.SearchSource;
import dev.jobtracker.sources.Source;
import dev.jobtracker.sources.SourceFailedException;
import dev.jobtracker.sources.SourceFailure;
import dev.jobtracker.sources.SourceQuery;
import dev.jobtracker.sources.SourceReply;
import dev.jobtracker.sources.Sources;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Asks one source live, and lets the catalog take in what it told. */
@Component
public class ExternalSearch {

    private final Sources sources;
    private final FreshPostings fresh;
    private final PostingViews views;
    private final FollowingIntake intake;

    ExternalSearch(Sources sources, FreshPostings fresh, PostingViews views, FollowingIntake intake) {
        this.sources = sources;
        this.fresh = fresh;
        this.views = views;
        this.intake = intake;
    }

    /**
     * What a source told.
     *
     * @param postings filled in for the person who asked
     * @param total how many of them can be reached by paging
     */
    public record Answer(List<JobPosting> postings, long total) {}

    /**
     * The source of that id that can be asked now.
     *
     * @throws ProblemException 404 {@code unknown_source}, 503 {@code source_not_configured}
     */
    public SearchSource source(String id) {
        SearchSource source = sources.find(id)
                .flatMap(Source::search)
                .orElseThrow(() -> ProblemException.notFound("unknown_source", "There is no such source to ask."));
        if (!source.ready()) {
            throw new ProblemException(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "source_not_configured",
                    source.description().name() + " is switched off, or has no key.");
        }
        return source;
    }

    /**
     * Asks the source now.
     *
     * @throws ProblemException 502 {@code source_failed}, 504 {@code source_timed_out}
     */
    public Answer ask(UUID accountId, SearchSource source, SourceQuery query) {
        SourceReply reply = told(source, query);
        intake.follow(reply.postings());
        List<JobPosting> shown = views.fill(accountId, fresh.show(reply.postings()));
        long counted = query.offset() + (long) shown.size();
        return new Answer(shown, reply.total() == null ? counted : reply.total());
    }

    private SourceReply told(SearchSource source, SourceQuery query) {
        try {
            return sources.search(source, query);
        } catch (SourceFailedException failed) {
            throw problem(source.description().name(), failed.failure());
        }
    }

    private static ProblemException problem(String name, SourceFailure failure) {
        String detail = name + ": " + failure.explanation();
        return failure instanceof SourceFailure.TimedOut
                ? new ProblemException(HttpStatus.GATEWAY_TIMEOUT, "source_timed_out", detail)
                : new ProblemException(HttpStatus.BAD_GATEWAY, "source_failed", detail);
    }
}

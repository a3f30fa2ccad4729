package dev.jobtracker.discovery;

import dev.jobtracker.jobs.FollowingIntake;
import dev.jobtracker.jobs.FreshPostings;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.platform.web.Page;
import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.sources.JobSource;
import dev.jobtracker.sources.SearchSource;
import dev.jobtracker.sources.Source;
import dev.jobtracker.sources.SourceFailedException;
import dev.jobtracker.sources.SourceFailure;
import dev.jobtracker.sources.SourceQuery;
import dev.jobtracker.sources.SourceReply;
import dev.jobtracker.sources.SourceSettings;
import dev.jobtracker.sources.Sources;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Asks one source: live, and lets the catalog take in what it told; or, where it is fetched whole on a schedule, the
 * catalog alone.
 */
@Component
public class ExternalSearch {

    private final Sources sources;
    private final PostingCatalog catalog;
    private final FreshPostings fresh;
    private final PostingViews views;
    private final FollowingIntake intake;
    private final SourceSettings settings;

    ExternalSearch(
            Sources sources,
            PostingCatalog catalog,
            FreshPostings fresh,
            PostingViews views,
            FollowingIntake intake,
            SourceSettings settings) {
        this.sources = sources;
        this.catalog = catalog;
        this.fresh = fresh;
        this.views = views;
        this.intake = intake;
        this.settings = settings;
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
    public Source source(String id) {
        Source source = sources.find(id)
                .orElseThrow(() -> ProblemException.notFound("unknown_source", "There is no such source to ask."));
        if (!isReady(source)) {
            throw new ProblemException(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "source_not_configured",
                    source.description().name() + " is switched off, or has no key.");
        }
        return source;
    }

    /** A source that can be asked live is; what was fetched of it does not stand in for it here. */
    private static boolean isReady(Source source) {
        Optional<JobSource> asked =
                source.search().<JobSource>map(search -> search).or(source::feed);
        return asked.filter(JobSource::ready).isPresent();
    }

    /**
     * What the source has for this page of a question.
     *
     * @throws ProblemException 502 {@code source_failed}, 504 {@code source_timed_out}
     */
    public Answer ask(UUID accountId, Source source, SourceQuery query, PageRequest page) {
        return source.search()
                .map(live -> asked(accountId, live, query))
                .orElseGet(() -> kept(accountId, source, query, page));
    }

    private Answer asked(UUID accountId, SearchSource source, SourceQuery query) {
        SourceReply reply = told(source, query);
        List<JobPosting> shown = views.fill(accountId, fresh.show(reply.postings()));
        long counted = query.offset() + (long) shown.size();
        return new Answer(shown, reply.total() == null ? counted : reply.total());
    }

    private Answer kept(UUID accountId, Source source, SourceQuery query, PageRequest page) {
        String id = source.description().id().value();
        Page<JobPosting> found = catalog.search(FeedQuestion.of(id, query), page);
        return new Answer(views.fill(accountId, found.items()), found.total());
    }

    private SourceReply told(SearchSource source, SourceQuery query) {
        String name = source.description().name();
        FutureTask<SourceReply> asking = new FutureTask<>(() -> stored(source, query));
        Thread.ofVirtual().name("ask-" + source.description().id()).start(asking);
        try {
            return asking.get(settings.deadline().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            sources.tooLate(source, settings.deadline());
            throw problem(name, new SourceFailure.TimedOut(settings.deadline()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw problem(name, new SourceFailure.Unreachable("the server is stopping"));
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof SourceFailedException known) {
                throw problem(name, known.failure());
            }
            throw new IllegalStateException(failure.getCause());
        }
    }

    /** What comes too late for the one who asked is there for the next. */
    private SourceReply stored(SearchSource source, SourceQuery query) {
        SourceReply reply = sources.search(source, query);
        intake.follow(reply.postings());
        return reply;
    }

    private static ProblemException problem(String name, SourceFailure failure) {
        String detail = name + ": " + failure.explanation();
        return failure instanceof SourceFailure.TimedOut
                ? new ProblemException(HttpStatus.GATEWAY_TIMEOUT, "source_timed_out", detail)
                : new ProblemException(HttpStatus.BAD_GATEWAY, "source_failed", detail);
    }
}

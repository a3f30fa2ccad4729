package dev.jobtracker.sources;

import dev.jobtracker.platform.failures.Failures;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All sources there are, and the way to ask them that remembers how they did. Safe to share between threads. */
public final class Sources {

    private final Map<String, Source> byId = new TreeMap<>();
    private final List<Source> all;
    private final SourceWatch watch;
    private final Sparing sparing;
    private final Failures failures;

    Sources(List<JobSource> sources, SourceWatch watch, Sparing sparing, Failures failures) {
        this.watch = watch;
        this.sparing = sparing;
        this.failures = failures;
        sources.stream()
                .sorted(Comparator.comparing(source -> source.upstream().name()))
                .forEach(source -> byId.merge(source.description().id().value(), Source.of(source), Source::with));
        all = List.copyOf(byId.values());
    }

    /** Each source once, in the order of their ids. */
    public Collection<Source> all() {
        return all;
    }

    /** The source of that id. */
    public Optional<Source> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Asks a source live. What it answers in a form that nobody foresaw is also kept for the owner, whether we noticed
     * in time or stumbled over it: sources change without notice.
     *
     * @throws SourceFailedException when it gave no answer that can be read
     */
    public SourceReply search(SearchSource source, SourceQuery query) {
        try {
            SourceReply reply = source.search(query);
            watch.succeeded(source.upstream(), reply.quotaLeft());
            return reply;
        } catch (SourceFailedException failed) {
            throw told(source, failed);
        } catch (RuntimeException stumbled) {
            failures.record(stumbled, origin(source));
            SourceFailure failure = new SourceFailure.Unreadable("we stumbled over it");
            watch.failed(source.upstream(), failure);
            throw new SourceFailedException(failure, stumbled);
        }
    }

    /** Takes note that whoever asked a source waited this long in vain. It may still answer. */
    public void tooLate(JobSource part, Duration waited) {
        watch.failed(part.upstream(), new SourceFailure.TimedOut(waited));
    }

    /** Why a source is better not asked in passing now, if it is not. */
    public Optional<SourceFailure> spared(JobSource part) {
        return sparing.reason(part.upstream(), health(part));
    }

    private SourceFailedException told(JobSource source, SourceFailedException failed) {
        watch.failed(source.upstream(), failed.failure());
        sparing.heed(source.upstream(), failed.failure());
        if (failed.failure() instanceof SourceFailure.Unreadable) {
            failures.record(failed, origin(source));
        }
        return failed;
    }

    private static String origin(JobSource source) {
        return "source " + source.upstream().name();
    }

    /**
     * Brings the catalog up to date from a feed.
     *
     * @throws SourceFailedException when it broke off; what the intake took until then stays
     */
    public void fetch(FeedSource source, FeedIntake intake) {
        try {
            source.fetch(intake);
            watch.succeeded(source.upstream(), source.quotaLeft());
        } catch (SourceFailedException failed) {
            throw told(source, failed);
        }
    }

    /** How a source did last, over all of its servers. */
    public SourceHealth health(Source source) {
        return source.parts().stream().map(this::health).reduce(SourceHealth.UNKNOWN, SourceHealth::and);
    }

    /** How one part of a source did last. */
    public SourceHealth health(JobSource part) {
        return watch.of(part.upstream());
    }
}

package dev.jobtracker.discovery.aggregate;

import dev.jobtracker.jobs.FollowingIntake;
import dev.jobtracker.platform.cache.Cache;
import dev.jobtracker.platform.cache.CacheShape;
import dev.jobtracker.platform.cache.Caches;
import dev.jobtracker.sources.SearchSource;
import dev.jobtracker.sources.SourceFailedException;
import dev.jobtracker.sources.SourceQuery;
import dev.jobtracker.sources.SourceReply;
import dev.jobtracker.sources.Sources;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import tools.jackson.core.type.TypeReference;

/**
 * What sources told live, good for an hour and kept for a day in case one fails. However many ask the same at the same
 * moment, the source is asked once.
 */
@Component
final class LiveAnswers {

    /** How long an answer stands for a new one. */
    static final Duration FRESH = Duration.ofHours(1);

    private static final Duration KEPT = Duration.ofHours(24);
    private static final DataSize ROOM = DataSize.ofMegabytes(48);

    private final Sources sources;
    private final FollowingIntake intake;
    private final Clock clock;
    private final Cache<ToldAnswer> cache;

    LiveAnswers(Sources sources, FollowingIntake intake, Caches caches, Clock clock) {
        this.sources = sources;
        this.intake = intake;
        this.clock = clock;
        this.cache = caches.open(new CacheShape<>(
                "source-answers", 1, KEPT, ROOM.toBytes(), new TypeReference<ToldAnswer>() {}, ToldAnswer::weight));
    }

    /** What the source told to this question within the last day. */
    Optional<ToldAnswer> find(SearchSource source, SourceQuery question) {
        return cache.find(key(source, question))
                .filter(answer -> answer.at().plus(KEPT).isAfter(clock.instant()));
    }

    boolean isFresh(ToldAnswer answer) {
        return answer.at().plus(FRESH).isAfter(clock.instant());
    }

    /**
     * The source's answer, fresh; asks for it where it is not known.
     *
     * @throws SourceFailedException when none came, or the source is better left alone for now
     */
    ToldAnswer ask(SearchSource source, SourceQuery question) {
        return cache.get(key(source, question), this::isFresh, () -> askNow(source, question));
    }

    /** Takes note that the source did not answer within this time. */
    void missed(SearchSource source, Duration deadline) {
        sources.tooLate(source, deadline);
    }

    private ToldAnswer askNow(SearchSource source, SourceQuery question) {
        sources.spared(source).ifPresent(reason -> {
            throw new SourceFailedException(reason);
        });
        Instant at = clock.instant();
        SourceReply reply = sources.search(source, question);
        intake.follow(reply.postings());
        return new ToldAnswer(at, reply.postings());
    }

    /** No two questions have the same: there is no line break in any of its parts. */
    private static String key(SearchSource source, SourceQuery question) {
        return String.join(
                "\n",
                source.upstream().name(),
                question.text(),
                String.valueOf(question.location()),
                String.valueOf(question.remote()),
                String.valueOf(question.employmentType()),
                String.valueOf(question.postedAfter()),
                question.offset() + "+" + question.limit());
    }
}

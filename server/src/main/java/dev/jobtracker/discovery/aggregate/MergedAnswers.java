package dev.jobtracker.discovery.aggregate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Searches' merged answers as this process made them, so that the next who asks the same waits for nothing. Nothing in
 * them is anybody's own.
 */
@Component
final class MergedAnswers {

    private static final DataSize ROOM = DataSize.ofMegabytes(48);

    /** How long the further pages of an answer follow its first when a source is missing in it. */
    private static final Duration PAGES_STAND = Duration.ofMinutes(1);

    /** The catalog changes without telling. */
    private static final Duration CATALOG_STANDS = Duration.ofMinutes(1);

    private final Clock clock;
    private final ConcurrentMap<String, FutureTask<MergedAnswer>> gathering = new ConcurrentHashMap<>();
    private final Cache<String, MergedAnswer> cache = Caffeine.newBuilder()
            .expireAfterWrite(LiveAnswers.FRESH)
            .maximumWeight(ROOM.toBytes())
            .weigher((String key, MergedAnswer answer) -> answer.weight())
            .build();

    MergedAnswers(Clock clock) {
        this.clock = clock;
    }

    /**
     * The answer to this search, put together now where it is not known. However many ask at the same moment, one of
     * them does, and the others wait no longer for it than they would have for the sources.
     */
    MergedAnswer get(String key, Callable<MergedAnswer> search) throws InterruptedException {
        Optional<MergedAnswer> known = find(key);
        if (known.isPresent()) {
            return known.get();
        }
        FutureTask<MergedAnswer> own = new FutureTask<>(search);
        FutureTask<MergedAnswer> running = running(key, own);
        if (running.equals(own)) {
            own.run();
            gathering.remove(key, own);
        }
        return result(running);
    }

    private FutureTask<MergedAnswer> running(String key, FutureTask<MergedAnswer> own) {
        FutureTask<MergedAnswer> other = gathering.putIfAbsent(key, own);
        return other == null ? own : other;
    }

    private static MergedAnswer result(FutureTask<MergedAnswer> search) throws InterruptedException {
        try {
            return search.get();
        } catch (ExecutionException failure) {
            switch (failure.getCause()) {
                case RuntimeException known -> throw known;
                case InterruptedException stopped -> throw stopped;
                case null, default -> throw new IllegalStateException(failure);
            }
        }
    }

    Optional<MergedAnswer> find(String key) {
        return kept(key).filter(MergedAnswer::isWhole);
    }

    /** The answer that somebody has seen the first page of lately, even if sources are missing in it. */
    Optional<MergedAnswer> kept(String key) {
        return Optional.ofNullable(cache.getIfPresent(key))
                .filter(answer -> answer.goodUntil().isAfter(clock.instant()));
    }

    /** Merges what the sources told, and remembers it; not for long where something is missing. */
    MergedAnswer merge(String key, Harvest harvest) {
        List<SourceAnswer> answers = harvest.answers();
        List<MergedPosting> postings = kept(key)
                .filter(before -> before.tells(answers))
                .map(MergedAnswer::postings)
                .orElseGet(harvest::merged);
        MergedAnswer merged = new MergedAnswer(answers, postings, goodUntil(answers));
        if (!answers.isEmpty()) {
            cache.put(key, merged.again());
        }
        return merged;
    }

    /** Takes note that what is kept has grown: more of it has been shown to somebody. */
    void weigh(String key) {
        var _ = cache.asMap().computeIfPresent(key, (any, answer) -> answer);
    }

    private Instant goodUntil(List<SourceAnswer> answers) {
        Instant now = clock.instant();
        return answers.stream()
                .map(answer -> goodUntil(answer, now))
                .min(Instant::compareTo)
                .orElse(now);
    }

    private static Instant goodUntil(SourceAnswer answer, Instant now) {
        Instant since = answer.since();
        boolean told = answer.found().stream().allMatch(Found.Told.class::isInstance);
        if (!answer.isWhole()) {
            return now.plus(PAGES_STAND);
        }
        return since != null && told ? since.plus(LiveAnswers.FRESH) : now.plus(CATALOG_STANDS);
    }
}

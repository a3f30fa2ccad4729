package dev.jobtracker.discovery.aggregate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Searches' merged answers as this process made them, so that the next who asks the same waits for nothing. Nothing in
 * them is anybody's own.
 */
@Component
final class MergedAnswers {

    private static final DataSize ROOM = DataSize.ofMegabytes(48);

    /** The catalog changes without telling. */
    private static final Duration CATALOG_STANDS = Duration.ofMinutes(1);

    private final Clock clock;
    private final Cache<String, MergedAnswer> cache = Caffeine.newBuilder()
            .expireAfterWrite(LiveAnswers.FRESH)
            .maximumWeight(ROOM.toBytes())
            .weigher((String key, MergedAnswer answer) -> answer.weight())
            .build();

    MergedAnswers(Clock clock) {
        this.clock = clock;
    }

    Optional<MergedAnswer> find(String key) {
        return Optional.ofNullable(cache.getIfPresent(key))
                .filter(answer -> answer.goodUntil().isAfter(clock.instant()));
    }

    /** Merges what the sources told, and remembers it where nothing is missing. */
    MergedAnswer merge(String key, List<SourceAnswer> answers) {
        List<SourceAnswer> inOrder = answers.stream()
                .sorted(Comparator.comparing(SourceAnswer::source))
                .toList();
        MergedAnswer merged = new MergedAnswer(inOrder, Merging.of(inOrder), goodUntil(inOrder));
        if (merged.isWhole() && !inOrder.isEmpty()) {
            cache.put(key, merged.again());
        }
        return merged;
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
        return since != null && told ? since.plus(LiveAnswers.FRESH) : now.plus(CATALOG_STANDS);
    }
}

package dev.jobtracker.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.jobtracker.platform.redis.Redis;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What every cache must do, wherever it keeps its values. */
abstract class CacheContract {

    static final CacheShape<List<Answer>> SHAPE =
            new CacheShape<>("test", 1, Duration.ofMinutes(1), 1000, new TypeReference<>() {});
    static final List<Answer> VALUE = List.of(new Answer("å", Instant.parse("2026-03-02T08:00:00Z")));

    final MeterRegistry meters = new SimpleMeterRegistry();
    final String key = UUID.randomUUID().toString();
    Cache<List<Answer>> cache;

    abstract Redis redis();

    @BeforeEach
    void open() {
        cache = open(SHAPE);
    }

    final <V> Cache<V> open(CacheShape<V> shape) {
        return new Caches(redis(), JsonMapper.shared(), meters, Ticker.systemTicker()).open(shape);
    }

    @Test
    void findsWhatWasPutUntilItIsInvalidated() {
        assertThat(cache.find(key)).isEmpty();
        cache.put(key, VALUE);
        assertThat(cache.find(key)).contains(VALUE);
        cache.invalidate(key);
        assertThat(cache.find(key)).isEmpty();
    }

    @Test
    void longKeysAreKeysToo() {
        cache.put(key + "x".repeat(10_000), VALUE);

        assertThat(cache.find(key + "x".repeat(10_000))).contains(VALUE);
        assertThat(cache.find(key + "x".repeat(10_001))).isEmpty();
    }

    @Test
    void forgetsWhenTheTimeIsOver() {
        Cache<String> shortLived =
                open(new CacheShape<>("short", 1, Duration.ofMillis(100), 10, new TypeReference<>() {}));
        shortLived.put(key, "value");

        await().atMost(Duration.ofSeconds(2)).until(() -> shortLived.find(key).isEmpty());
    }

    @Test
    void oneMakesWhatManyAskFor() throws Exception {
        AtomicInteger made = new AtomicInteger();
        CountDownLatch allHere = new CountDownLatch(20);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Answer>>> answers = IntStream.range(0, 20)
                    .mapToObj(i -> threads.submit(() -> {
                        allHere.countDown();
                        allHere.await();
                        return cache.get(key, () -> {
                            made.incrementAndGet();
                            return VALUE;
                        });
                    }))
                    .toList();
            for (Future<List<Answer>> answer : answers) {
                assertThat(answer.get()).isEqualTo(VALUE);
            }
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void aFailureIsToldAndNotKept() {
        assertThatThrownBy(() -> cache.get(key, () -> {
                    throw new IllegalStateException("no answer");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no answer");

        assertThat(cache.get(key, () -> VALUE)).isEqualTo(VALUE);
    }

    @Test
    void whatIsInvalidatedWhileItIsMadeIsNotKept() {
        cache.get(key, () -> {
            cache.invalidate(key);
            return VALUE;
        });

        assertThat(cache.find(key)).isEmpty();
    }

    @Test
    void countsHitsAndMisses() {
        cache.find(key);
        cache.put(key, VALUE);
        cache.find(key);
        cache.find(key);

        assertThat(meters.get("jobtracker.cache.gets")
                        .tags("cache", "test", "result", "hit")
                        .counter()
                        .count())
                .isEqualTo(2);
        assertThat(meters.get("jobtracker.cache.gets")
                        .tags("cache", "test", "result", "miss")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    record Answer(String text, Instant at) {}
}

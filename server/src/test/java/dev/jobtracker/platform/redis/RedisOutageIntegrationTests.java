package dev.jobtracker.platform.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RedisOutageIntegrationTests {

    private static final byte[] KEY = {'k'};
    private static final byte[] VALUE = {'v'};

    @Test
    void carriesOnWithoutItAndComesBackByItself() {
        try (TestRedis server = TestRedis.start();
                Redis redis = Redis.open(server.settings())) {
            assertThat(redis.answers()).isTrue();
            assertThat(set(redis)).isEqualTo("OK");

            server.stop();
            await().atMost(Duration.ofSeconds(2)).until(() -> !redis.answers());
            assertThat(set(redis)).isEqualTo("instead");

            server.comeBack();
            await().atMost(Duration.ofSeconds(10)).until(redis::answers);
            assertThat(set(redis)).isEqualTo("OK");
        }
    }

    @Test
    void startsWithoutItAndFindsItLater() {
        TestRedis server = TestRedis.start();
        server.stop();
        try (Redis redis = Redis.open(server.settings())) {
            assertThat(redis.isConfigured()).isTrue();
            assertThat(redis.answers()).isFalse();

            server.comeBack();

            await().atMost(Duration.ofSeconds(10)).until(redis::answers);
        } finally {
            server.close();
        }
    }

    @Test
    void aServerThatHangsIsSoonNotWaitedFor() throws Exception {
        try (java.net.ServerSocket silent =
                        new java.net.ServerSocket(0, 50, java.net.InetAddress.getLoopbackAddress());
                Redis redis = Redis.open(new RedisSettings(URI.create("redis://127.0.0.1:" + silent.getLocalPort())))) {
            for (int i = 0; i < 5; i++) {
                set(redis);
            }
            long start = System.nanoTime();
            for (int i = 0; i < 100; i++) {
                assertThat(set(redis)).isEqualTo("instead");
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void withoutAnAddressThereIsNone() {
        try (Redis redis = Redis.open(new RedisSettings(null))) {
            assertThat(redis.isConfigured()).isFalse();
            assertThat(redis.<Optional<String>>call(connection -> Optional.of("asked"), Optional::empty))
                    .isEmpty();
        }
    }

    private static String set(Redis redis) {
        return redis.call(connection -> connection.sync().set(KEY, VALUE), () -> "instead");
    }
}

package dev.jobtracker.platform.redis;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.lettuce.core.api.StatefulRedisConnection;
import java.net.URI;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Redis, where one is configured. It makes things faster and shares them between instances; nothing depends on it.
 *
 * <p>Every use says what to do instead. A server that does not answer costs three callers a quarter of a second each;
 * then nobody waits for it any more, one call a second tries again, and the first that succeeds brings it back. Safe to
 * share between threads.
 */
public final class Redis implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Redis.class);
    private static final CircuitBreakerConfig BREAKER = CircuitBreakerConfig.custom()
            .slidingWindowSize(6)
            .minimumNumberOfCalls(3)
            .waitDurationInOpenState(Duration.ofSeconds(1))
            .permittedNumberOfCallsInHalfOpenState(1)
            .build();

    private final @Nullable RedisLink link;
    private final CircuitBreaker breaker = CircuitBreaker.of("redis", BREAKER);

    private Redis(@Nullable RedisLink link) {
        this.link = link;
        breaker.getEventPublisher().onStateTransition(transition -> tell(transition.getStateTransition()));
    }

    /** Opens the way to the server that the settings name, if they name one; does not fail when it is down. */
    public static Redis open(RedisSettings settings) {
        URI url = settings.url();
        return new Redis(url == null ? null : RedisLink.to(url));
    }

    /** What the settings say, whether or not the server answers. */
    public boolean isConfigured() {
        return link != null;
    }

    /** Whether the server answers now. */
    public boolean answers() {
        return call(connection -> "PONG".equals(connection.sync().ping()), () -> false);
    }

    /**
     * Runs the command, or the other thing when there is no Redis or it does not answer.
     *
     * @param command must not wait for anything but Redis
     */
    public <T> T call(Function<StatefulRedisConnection<byte[], byte[]>, T> command, Supplier<T> otherwise) {
        if (link == null) {
            return otherwise.get();
        }
        RedisLink present = link;
        try {
            return breaker.executeSupplier(() -> command.apply(present.connection()));
        } catch (CallNotPermittedException stillDown) {
            return otherwise.get();
        } catch (RuntimeException failure) {
            LOG.debug("a call to Redis failed", failure);
            return otherwise.get();
        }
    }

    private static void tell(CircuitBreaker.StateTransition transition) {
        switch (transition) {
            case CLOSED_TO_OPEN -> LOG.warn("Redis does not answer; carrying on without it");
            case HALF_OPEN_TO_CLOSED -> LOG.info("Redis answers again");
            default -> LOG.debug("Redis: {}", transition);
        }
    }

    @Override
    public void close() {
        if (link != null) {
            link.close();
        }
    }
}

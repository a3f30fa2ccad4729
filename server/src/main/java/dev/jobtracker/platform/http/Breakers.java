package dev.jobtracker.platform.http;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.core.IntervalFunction;
import java.time.Duration;
import java.util.Optional;

/**
 * Leaves a server alone that fails again and again: after 10 calls of which 8 of 10 failed it is not asked for 5 s, and
 * for longer, up to a minute, while it goes on failing.
 */
final class Breakers {

    private static final Duration FIRST_REST = Duration.ofSeconds(5);
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);

    private final CircuitBreakerRegistry registry = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
            .slidingWindowType(SlidingWindowType.COUNT_BASED)
            .slidingWindowSize(20)
            .minimumNumberOfCalls(10)
            .failureRateThreshold(80)
            .permittedNumberOfCallsInHalfOpenState(2)
            .waitIntervalFunctionInOpenState(IntervalFunction.ofExponentialBackoff(FIRST_REST, 2, LONGEST_REST))
            .build());

    /**
     * Asks leave for one call, which is to be closed with how it went. Only the owner's servers have a breaker: what
     * strangers' addresses lead to fails each for itself.
     */
    Optional<CircuitBreaker> enter(HttpCall call) {
        if (call.reach() == Reach.PUBLIC) {
            return Optional.empty();
        }
        CircuitBreaker breaker = registry.circuitBreaker(call.upstream());
        try {
            breaker.acquirePermission();
        } catch (CallNotPermittedException open) {
            throw new HttpFailedException(new HttpFailure.Resting());
        }
        return Optional.of(breaker);
    }
}

package dev.jobtracker.platform.health;

import dev.jobtracker.platform.health.Readiness.Finding;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at everything at once, at most once a second however often it is asked. */
public final class ReadinessChecks {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final List<RunningCheck> checks;
    private final Clock clock;
    private @Nullable Readiness last;
    private Instant lookedAt = Instant.MIN;

    ReadinessChecks(List<ReadinessCheck> checks, Clock clock) {
        this.checks = checks.stream()
                .sorted(Comparator.comparing(ReadinessCheck::name))
                .map(RunningCheck::new)
                .toList();
        this.clock = clock;
    }

    public synchronized Readiness look() {
        Instant now = clock.instant();
        if (last == null || lookedAt.plus(FRESH).isBefore(now)) {
            checks.forEach(RunningCheck::begin);
            List<Finding> findings = checks.stream().map(RunningCheck::finding).toList();
            last = new Readiness(findings);
            lookedAt = now;
        }
        return last;
    }
}

package dev.jobtracker.platform.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.VerboseResult;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What the two forms have in common: a rate as a bucket's configuration, a bucket's answer as an allowance. */
final class Buckets {

    private Buckets() {}

    static BucketConfiguration configuration(Rate rate) {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(rate.permits()).refillIntervally(rate.permits(), rate.period()))
                .build();
    }

    /** A changed rate starts a new count. */
    static String key(String limit, String subject, Rate rate) {
        return limit + ":" + rate.permits() + "/" + rate.period().toMillis() + ":" + subject;
    }

    static Allowance take(Bucket bucket, Rate rate) {
        ConsumptionProbe answer = bucket.tryConsumeAndReturnRemaining(1);
        return new Allowance(
                answer.isConsumed(),
                rate.permits(),
                answer.getRemainingTokens(),
                Duration.ofNanos(answer.getNanosToWaitForReset()));
    }

    static Allowance look(Bucket bucket, Rate rate) {
        VerboseResult<EstimationProbe> answer = bucket.asVerbose().estimateAbilityToConsume(1);
        return new Allowance(
                answer.getValue().canBeConsumed(),
                rate.permits(),
                answer.getValue().getRemainingTokens(),
                Duration.ofNanos(answer.getDiagnostics().calculateFullRefillingTime()));
    }

    static TimeMeter meter(Clock clock) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                Instant now = clock.instant();
                return Math.addExact(Math.multiplyExact(now.getEpochSecond(), 1_000_000_000L), now.getNano());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }
}

package dev.jobtracker.platform.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;

/** Counts in this process alone, for at most a hundred thousand subjects at a time. */
final class InProcessRateLimits implements RateLimits {

    private static final int SUBJECTS = 100_000;

    private final TimeMeter meter;
    private final Cache<String, Counted> buckets;

    InProcessRateLimits(Clock clock) {
        meter = Buckets.meter(clock);
        buckets = Caffeine.newBuilder()
                .maximumSize(SUBJECTS)
                .expireAfter(Expiry.<String, Counted>accessing((key, counted) -> counted.kept()))
                .build();
    }

    @Override
    public Allowance take(String limit, String subject, Rate rate) {
        return Buckets.take(bucket(limit, subject, rate), rate);
    }

    @Override
    public Allowance look(String limit, String subject, Rate rate) {
        return Buckets.look(bucket(limit, subject, rate), rate);
    }

    @Override
    public void forget(String limit, String subject, Rate rate) {
        buckets.invalidate(Buckets.key(limit, subject, rate));
    }

    private Bucket bucket(String limit, String subject, Rate rate) {
        return buckets.get(Buckets.key(limit, subject, rate), key -> new Counted(newBucket(rate), rate.period()))
                .bucket();
    }

    private Bucket newBucket(Rate rate) {
        return Bucket.builder()
                .addLimit(Buckets.configuration(rate).getBandwidths()[0])
                .withCustomTimePrecision(meter)
                .build();
    }

    /** A count that nobody touched for its whole period says nothing any more. */
    private record Counted(Bucket bucket, Duration kept) {}
}

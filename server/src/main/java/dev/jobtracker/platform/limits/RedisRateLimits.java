package dev.jobtracker.platform.limits;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jobtracker.platform.redis.Redis;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.api.StatefulRedisConnection;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;

/** Counts across instances in Redis, and in process while Redis does not answer. */
final class RedisRateLimits implements RateLimits {

    private static final String PREFIX = "jobtracker:limit:";
    private static final Duration TIMEOUT = Duration.ofMillis(500);

    private final Redis redis;
    private final TimeMeter meter;
    private final RateLimits otherwise;

    RedisRateLimits(Redis redis, Clock clock, RateLimits otherwise) {
        this.redis = redis;
        this.meter = Buckets.meter(clock);
        this.otherwise = otherwise;
    }

    @Override
    public Allowance take(String limit, String subject, Rate rate) {
        return call(
                limit, subject, rate, bucket -> Buckets.take(bucket, rate), () -> otherwise.take(limit, subject, rate));
    }

    @Override
    public Allowance look(String limit, String subject, Rate rate) {
        return call(
                limit, subject, rate, bucket -> Buckets.look(bucket, rate), () -> otherwise.look(limit, subject, rate));
    }

    private Allowance call(
            String limit,
            String subject,
            Rate rate,
            Function<Bucket, Allowance> question,
            Supplier<Allowance> instead) {
        return redis.call(
                connection -> question.apply(
                        buckets(connection).getProxy(key(limit, subject, rate), () -> Buckets.configuration(rate))),
                instead);
    }

    @Override
    public void forget(String limit, String subject, Rate rate) {
        otherwise.forget(limit, subject, rate);
        redis.call(connection -> connection.sync().del(key(limit, subject, rate)), () -> 0L);
    }

    private ProxyManager<byte[]> buckets(StatefulRedisConnection<byte[], byte[]> connection) {
        return Bucket4jLettuce.casBasedBuilder(connection)
                .clientClock(meter)
                .requestTimeout(TIMEOUT)
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofSeconds(10)))
                .build();
    }

    private static byte[] key(String limit, String subject, Rate rate) {
        return (PREFIX + Buckets.key(limit, subject, rate)).getBytes(UTF_8);
    }
}

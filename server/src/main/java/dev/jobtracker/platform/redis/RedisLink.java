package dev.jobtracker.platform.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisConnectionException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/** One connection to a server that may be down now, come later, and go again. */
final class RedisLink implements AutoCloseable {

    private static final Duration COMMAND_TIMEOUT = Duration.ofMillis(250);
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(1);

    private final RedisURI address;
    private final ClientResources resources;
    private final RedisClient client;
    private final AtomicReference<CompletableFuture<StatefulRedisConnection<byte[], byte[]>>> attempt;

    private RedisLink(RedisURI address) {
        this.address = address;
        resources = ClientResources.builder()
                .reconnectDelay(
                        Delay.exponential(Duration.ofMillis(50), Duration.ofSeconds(2), 2, TimeUnit.MILLISECONDS))
                .build();
        client = RedisClient.create(resources);
        client.setOptions(ClientOptions.builder()
                .disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
                .socketOptions(
                        SocketOptions.builder().connectTimeout(CONNECT_TIMEOUT).build())
                .build());
        attempt = new AtomicReference<>(connect());
    }

    static RedisLink to(URI url) {
        RedisURI address = RedisURI.create(url);
        address.setTimeout(COMMAND_TIMEOUT);
        RedisLink link = new RedisLink(address);
        link.waitForTheFirstAttempt();
        return link;
    }

    private CompletableFuture<StatefulRedisConnection<byte[], byte[]>> connect() {
        return client.connectAsync(ByteArrayCodec.INSTANCE, address).toCompletableFuture();
    }

    /** So that the first request already finds Redis, when it is there. */
    private void waitForTheFirstAttempt() {
        try {
            attempt.get().get(CONNECT_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException down) {
            return;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    /** The connection, which reconnects by itself once it was made; fails at once while it was not. */
    StatefulRedisConnection<byte[], byte[]> connection() {
        CompletableFuture<StatefulRedisConnection<byte[], byte[]>> present = attempt.get();
        if (present.state() == CompletableFuture.State.SUCCESS) {
            return present.resultNow();
        }
        if (present.isDone() && attempt.compareAndSet(present, new CompletableFuture<>())) {
            attempt.set(connect());
        }
        throw new RedisConnectionException("not connected");
    }

    @Override
    public void close() {
        client.shutdown(Duration.ZERO, Duration.ofSeconds(1));
        resources.shutdown(0, 1, TimeUnit.SECONDS).awaitUninterruptibly(1, TimeUnit.SECONDS);
    }
}

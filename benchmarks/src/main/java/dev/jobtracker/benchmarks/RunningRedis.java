package dev.jobtracker.benchmarks;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import redis.embedded.RedisServer;

/** A Redis of its own for a server that is measured with one; nothing for any other. */
final class RunningRedis implements AutoCloseable {

    private final int port;
    private final @Nullable RedisServer redis;

    private RunningRedis(int port, @Nullable RedisServer redis) {
        this.port = port;
        this.redis = redis;
    }

    static RunningRedis where(boolean wanted) throws IOException {
        if (!wanted) {
            return new RunningRedis(0, null);
        }
        int port = RunningServer.freePort();
        RedisServer redis = RedisServer.newRedisServer()
                .port(port)
                .bind("127.0.0.1")
                .setting("save \"\"")
                .build();
        redis.start();
        return new RunningRedis(port, redis);
    }

    /** What a server must be told to use it. */
    Map<String, String> settings() {
        return redis == null ? Map.of() : Map.of("JOBTRACKER_REDIS_URL", "redis://127.0.0.1:" + port);
    }

    @Override
    public void close() throws IOException {
        if (redis != null) {
            redis.stop();
        }
    }
}

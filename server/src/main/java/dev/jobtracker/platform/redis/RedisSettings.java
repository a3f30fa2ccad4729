package dev.jobtracker.platform.redis;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where Redis is.
 *
 * @param url {@code redis://} or, with TLS, {@code rediss://}; absent: everything stays in process
 */
@ConfigurationProperties("jobtracker.redis")
public record RedisSettings(@Nullable URI url) {

    public RedisSettings {
        if (url != null
                && (!("redis".equals(url.getScheme()) || "rediss".equals(url.getScheme())) || url.getHost() == null)) {
            throw new IllegalArgumentException("url must look like redis://host:port or rediss://host:port");
        }
    }
}

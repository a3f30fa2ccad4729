package dev.jobtracker.platform.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * The open connections. Those that may lead into private networks are kept apart from the others: a connection opened
 * for the owner's address is never lent to a stranger's. Each kind is made for the first who needs it: reading the
 * certificates that are trusted is a tenth of a start.
 */
final class Connections implements AutoCloseable {

    private static final String USER_AGENT = "JobTracker/1.0 (self-hosted job search)";

    private final Map<Reach, Way> ways = new ConcurrentHashMap<>();

    private record Way(PoolingHttpClientConnectionManager pool, CloseableHttpClient client) {}

    CloseableHttpClient of(Reach reach) {
        return ways.computeIfAbsent(reach, Connections::open).client();
    }

    /** How many connections somebody is using. */
    int inUse() {
        return ways.values().stream()
                .mapToInt(way -> way.pool().getTotalStats().getLeased())
                .sum();
    }

    private static Way open(Reach reach) {
        PoolingHttpClientConnectionManager pool = pool(reach);
        return new Way(pool, client(pool));
    }

    private static PoolingHttpClientConnectionManager pool(Reach reach) {
        Http1Config limits = Http1Config.custom()
                .setMaxHeaderCount(200)
                .setMaxLineLength(16 * 1024)
                .setMaxEmptyLineCount(10)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(limits)
                        .build())
                .setDnsResolver(new GuardedNames(reach))
                .setMaxConnTotal(400)
                .setMaxConnPerRoute(100)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.ofSeconds(5))
                        .setTimeToLive(TimeValue.ofMinutes(5))
                        .setIdleTimeout(Timeout.ofSeconds(30))
                        .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                        .build())
                .build();
    }

    private static CloseableHttpClient client(PoolingHttpClientConnectionManager pool) {
        return HttpClients.custom()
                .setConnectionManager(pool)
                .setUserAgent(USER_AGENT)
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .evictIdleConnections(TimeValue.ofSeconds(30))
                .build();
    }

    @Override
    public void close() {
        try {
            for (Way way : ways.values()) {
                way.client().close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

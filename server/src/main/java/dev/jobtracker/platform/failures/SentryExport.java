package dev.jobtracker.platform.failures;

import dev.jobtracker.platform.http.HttpCall;
import dev.jobtracker.platform.http.HttpFailedException;
import dev.jobtracker.platform.http.OutboundHttp;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Tells Sentry, one event for each kind of failure and moment, in its envelope format. */
final class SentryExport implements FailureExport {

    private static final Logger LOG = LoggerFactory.getLogger(SentryExport.class);

    /** Of one moment; what happens in such variety is told well enough by the first ones. */
    private static final int EVENTS = 10;

    private final OutboundHttp http;
    private final URI envelopes;
    private final String key;
    private final JsonMapper json = JsonMapper.shared();

    SentryExport(OutboundHttp http, URI dsn) {
        this.http = http;
        this.key = dsn.getUserInfo().split(":", 2)[0];
        String path = dsn.getPath().replaceAll("/+$", "");
        int last = path.lastIndexOf('/');
        String port = dsn.getPort() < 0 ? "" : ":" + dsn.getPort();
        this.envelopes = URI.create(dsn.getScheme() + "://" + dsn.getHost() + port + path.substring(0, last) + "/api/"
                + path.substring(last + 1) + "/envelope/");
    }

    @Override
    public void send(List<FailureTally> tallies) {
        try {
            tallies.stream().limit(EVENTS).forEach(this::send);
        } catch (HttpFailedException unsent) {
            LOG.debug("Sentry was not told", unsent);
        }
    }

    private void send(FailureTally tally) {
        HttpCall call = HttpCall.get("sentry", envelopes)
                .anywhere()
                .within(Duration.ofSeconds(3))
                .header("X-Sentry-Auth", "Sentry sentry_version=7, sentry_client=jobtracker/1, sentry_key=" + key)
                .posting("application/x-sentry-envelope", envelope(tally));
        int status = http.send(call).status();
        if (status >= 400) {
            LOG.warn("Sentry refuses failures with status {}", status);
        }
    }

    private String envelope(FailureTally tally) {
        String id = UUID.randomUUID().toString().replace("-", "");
        return json.writeValueAsString(Map.of("event_id", id)) + "\n"
                + json.writeValueAsString(Map.of("type", "event")) + "\n"
                + json.writeValueAsString(event(id, tally)) + "\n";
    }

    private static Map<String, Object> event(String id, FailureTally tally) {
        String requestId = tally.requestId();
        Map<String, Object> exception = Map.of(
                "type",
                tally.key().kind(),
                "value",
                tally.message(),
                "stacktrace",
                Map.of(
                        "frames",
                        tally.frames().reversed().stream()
                                .map(SentryExport::frame)
                                .toList()));
        return Map.of(
                "event_id", id,
                "timestamp", tally.lastSeenAt().toString(),
                "platform", "java",
                "level", "error",
                "transaction", tally.key().origin(),
                "fingerprint",
                        List.of(
                                tally.key().kind(),
                                tally.key().place(),
                                tally.key().origin()),
                "tags", Map.of("request_id", requestId == null ? "none" : requestId),
                "extra", Map.of("count", tally.occurrences()),
                "exception", Map.of("values", List.of(exception)));
    }

    private static Map<String, Object> frame(String frame) {
        int method = frame.lastIndexOf('.');
        int line = frame.lastIndexOf(':');
        return Map.of(
                "module", frame.substring(0, method),
                "function", frame.substring(method + 1, line),
                "lineno", Math.max(0, Integer.parseInt(frame.substring(line + 1))),
                "in_app", true);
    }
}

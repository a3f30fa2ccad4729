package dev.jobtracker.platform.failures;

import dev.jobtracker.platform.http.HttpCall;
import dev.jobtracker.platform.http.HttpFailedException;
import dev.jobtracker.platform.http.OutboundHttp;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells an OpenTelemetry collector, as log records over HTTP in JSON: one for each kind of failure and moment, with its
 * count. What is written follows the semantic conventions for exceptions.
 */
final class OpenTelemetryExport implements FailureExport {

    private static final Logger LOG = LoggerFactory.getLogger(OpenTelemetryExport.class);
    private static final int SEVERITY_ERROR = 17;

    private final OutboundHttp http;
    private final URI logs;
    private final @Nullable String authorization;
    private final JsonMapper json = JsonMapper.shared();

    OpenTelemetryExport(OutboundHttp http, URI endpoint, @Nullable String authorization) {
        this.http = http;
        this.logs = URI.create(endpoint.toString().replaceAll("/+$", "") + "/v1/logs");
        this.authorization = authorization;
    }

    @Override
    public void send(List<FailureTally> tallies) {
        HttpCall call = HttpCall.get("opentelemetry", logs)
                .anywhere()
                .within(Duration.ofSeconds(3))
                .posting("application/json", json.writeValueAsString(document(tallies)));
        try {
            int status = http.send(authorization == null ? call : call.header("Authorization", authorization))
                    .status();
            if (status >= 400) {
                LOG.warn("the OpenTelemetry collector refuses failures with status {}", status);
            }
        } catch (HttpFailedException unsent) {
            LOG.debug("the OpenTelemetry collector was not told", unsent);
        }
    }

    private static Map<String, Object> document(List<FailureTally> tallies) {
        Map<String, Object> resource = Map.of("attributes", List.of(attribute("service.name", "jobtracker")));
        Map<String, Object> scope = Map.of(
                "scope",
                Map.of("name", "dev.jobtracker"),
                "logRecords",
                tallies.stream().map(OpenTelemetryExport::record).toList());
        return Map.of("resourceLogs", List.of(Map.of("resource", resource, "scopeLogs", List.of(scope))));
    }

    private static Map<String, Object> record(FailureTally tally) {
        List<Map<String, Object>> attributes = new ArrayList<>(List.of(
                attribute("exception.type", tally.key().kind()),
                attribute("exception.message", tally.message()),
                attribute("exception.stacktrace", String.join("\n", tally.frames())),
                attribute("code.function.name", tally.key().place()),
                attribute("jobtracker.origin", tally.key().origin()),
                attribute("jobtracker.count", Long.toString(tally.occurrences()))));
        String requestId = tally.requestId();
        if (requestId != null) {
            attributes.add(attribute("jobtracker.request_id", requestId));
        }
        return Map.of(
                "timeUnixNano",
                nanoseconds(tally.lastSeenAt()),
                "severityNumber",
                SEVERITY_ERROR,
                "severityText",
                "ERROR",
                "body",
                Map.of("stringValue", tally.key().origin() + " failed: " + tally.message()),
                "attributes",
                attributes);
    }

    private static Map<String, Object> attribute(String key, String value) {
        return Map.of("key", key, "value", Map.of("stringValue", value));
    }

    private static String nanoseconds(Instant time) {
        return Long.toString(time.getEpochSecond() * 1_000_000_000L + time.getNano());
    }
}

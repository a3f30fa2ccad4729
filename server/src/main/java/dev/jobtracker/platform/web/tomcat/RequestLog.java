package dev.jobtracker.platform.web.tomcat;

import dev.jobtracker.platform.identifiers.RequestId;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.event.Level;
import org.springframework.web.servlet.HandlerMapping;

/**
 * One line for each request: the route, never the query or what stands for a secret in an address. What failed or took
 * long is always told, the rest when somebody wants to know ({@code LOGGING_LEVEL_REQUESTS=debug}).
 */
final class RequestLog extends ValveBase implements AccessLog {

    private static final Logger LOG = LoggerFactory.getLogger("requests");
    private static final long LONG_MILLISECONDS = 2_000;

    RequestLog() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
    }

    @Override
    public void log(Request request, Response response, long nanoseconds) {
        long took = TimeUnit.NANOSECONDS.toMillis(nanoseconds);
        Level level = response.getStatus() >= 500 || took > LONG_MILLISECONDS ? Level.INFO : Level.DEBUG;
        if (!LOG.isEnabledForLevel(level)) {
            return;
        }
        MDC.put(RequestId.LOG_KEY, Entrance.idOf(request).value());
        LOG.atLevel(level)
                .log(
                        "{} {} {} {} bytes {} ms",
                        request.getMethod(),
                        route(request),
                        response.getStatus(),
                        response.getBytesWritten(false),
                        took);
        MDC.remove(RequestId.LOG_KEY);
    }

    private static Object route(Request request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? request.getDecodedRequestURI() : pattern;
    }

    @Override
    public void setRequestAttributesEnabled(boolean enabled) {
        throw new UnsupportedOperationException("the log has no use for them");
    }

    @Override
    public boolean getRequestAttributesEnabled() {
        return false;
    }
}

package dev.jobtracker.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem documents where no controller does: in filters, and for requests that Tomcat itself refuses. */
public final class ProblemWriter {

    /** Plain ASCII, so that it is read the same whatever character set somebody assumes. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private ProblemWriter() {}

    /** Answers with the refusal, in place of anything that was prepared but not sent yet. */
    public static void write(HttpServletRequest request, HttpServletResponse response, ProblemException refusal)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        byte[] body = body(refusal, request.getRequestURI());
        response.resetBuffer();
        response.setStatus(refusal.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (refusal.retryAfter() != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, seconds(refusal.retryAfter()));
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The same for a status of which nothing more is known. */
    public static void write(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        write(request, response, StatusProblem.of(status).refusal());
    }

    private static byte[] body(ProblemException refusal, @Nullable String instance) {
        return JSON.writeValueAsBytes(Problem.of(refusal, instance));
    }

    /** At least one second, and rounded up: who waits that long is not refused again for having come early. */
    static String seconds(Duration wait) {
        return Long.toString(Math.max(1, wait.plusNanos(999_999_999).toSeconds()));
    }
}

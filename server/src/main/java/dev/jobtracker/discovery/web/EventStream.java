package dev.jobtracker.discovery.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.jobtracker.discovery.ReadyPosting;
import dev.jobtracker.discovery.aggregate.AggregatedAnswer;
import dev.jobtracker.discovery.aggregate.SearchFollower;
import dev.jobtracker.discovery.aggregate.SourceReport;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.Match;
import dev.jobtracker.jobs.MatchStatus;
import dev.jobtracker.platform.web.PageRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** A search on its way to a browser as server-sent events, each of which leaves at once. */
final class EventStream implements SearchFollower {

    private final OutputStream out;
    private final JsonMapper json;
    private final PageRequest page;

    EventStream(HttpServletResponse response, JsonMapper json, PageRequest page) throws IOException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        this.out = response.getOutputStream();
        this.json = json;
        this.page = page;
    }

    /** A source's status, and the first of its postings. */
    record SourceEvent(@JsonUnwrapped SourceReport report, List<ReadyPosting> items) {}

    @Override
    public void source(SourceReport report, List<ReadyPosting> first) throws IOException {
        send("source", new SourceEvent(report, first));
    }

    @Override
    public void merged(AggregatedAnswer answer) throws IOException {
        send("merged", AggregatePage.of(answer, page));
    }

    /** What was pending when the posting was told. */
    record MatchEvent(List<Scored> items) {}

    /** One posting's score. */
    record Scored(
            UUID id, MatchStatus matchStatus, @Nullable Match match) {}

    @Override
    public void matches(List<JobPosting> scored) throws IOException {
        send(
                "matches",
                new MatchEvent(scored.stream()
                        .map(posting -> new Scored(posting.id(), posting.matchStatus(), posting.match()))
                        .toList()));
    }

    void done() throws IOException {
        send("done", Map.of());
    }

    private void send(String event, Object data) throws IOException {
        out.write(("event: " + event + "\ndata: ").getBytes(StandardCharsets.UTF_8));
        out.write(json.writeValueAsBytes(data));
        out.write("\n\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}

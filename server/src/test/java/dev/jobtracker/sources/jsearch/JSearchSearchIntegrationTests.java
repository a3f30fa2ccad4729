package dev.jobtracker.sources.jsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.platform.http.RawServer;
import dev.jobtracker.simulator.fault.ErrorStatus;
import dev.jobtracker.simulator.fault.FaultOrder;
import dev.jobtracker.simulator.fault.Latency;
import dev.jobtracker.simulator.server.RecordedRequest;
import dev.jobtracker.sources.PublisherSearch;
import dev.jobtracker.sources.SearchSource;
import dev.jobtracker.sources.SearchSourceContract;
import dev.jobtracker.sources.SourceFailedException;
import dev.jobtracker.sources.SourceFailure;
import dev.jobtracker.sources.SourceId;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.SourceQuery;
import dev.jobtracker.sources.SourceReply;
import dev.jobtracker.sources.SourceSettings;
import dev.jobtracker.sources.reading.SourceHttp;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JSearchSearchIntegrationTests extends SearchSourceContract {

    @Override
    protected String simulated() {
        return "jsearch";
    }

    @Override
    protected SearchSource source(URI base, OutboundHttp http) {
        JSearchSettings settings = settings(base, "demo");
        return new JSearchSearch(
                settings, NO_OWNER, new SourceHttp(http, Clock.systemUTC()), Clock.systemUTC(), WITHIN);
    }

    private static JSearchSettings settings(URI base, String key) {
        return new JSearchSettings(true, base, key, null, 2, Duration.ofSeconds(45));
    }

    @Test
    void fallsBackToTheOlderRouteAndStaysThere() {
        simulator().faults().order(FaultOrder.next(1, "jsearch", new ErrorStatus(404, null)));

        assertThat(search(ANYTHING).postings()).hasSize(20);
        assertThat(paths()).containsExactly("/search-v2", "/search");
        assertThat(search(new SourceQuery("", "Sweden", null, null, null, 0, 10))
                        .postings())
                .hasSize(10);
        assertThat(paths()).last().isEqualTo("/search");
    }

    @Test
    void bringsTheKeyAndReadsTheQuota() {
        SourceReply reply = search(ANYTHING);

        assertThat(reply.quotaLeft()).isEqualTo(9_998);
        assertThat(simulator().requests().of("jsearch").getLast().headers())
                .containsEntry("x-rapidapi-key", "demo")
                .containsEntry("x-rapidapi-host", "jsearch.p.rapidapi.com");
    }

    @Test
    void tellsAQuotaThatIsUsedUpFromCallsThatComeTooFast() {
        control("{\"requests\": 0}");
        SourceFailure failure = failure(ANYTHING);

        assertThat(failure).isEqualTo(new SourceFailure.QuotaSpent(Duration.ofDays(14)));
        assertThat(failure.explanation()).isEqualTo("The quota of calls is used up. It is renewed in 14 days.");
        assertThat(simulator().requests().of("jsearch"))
                .as("a month is not over in seconds")
                .hasSize(1);
    }

    @Test
    void returnsToTheNewerRouteWhenTheOlderOneGoesAway() {
        simulator().faults().order(FaultOrder.next(1, "jsearch", new ErrorStatus(404, null)));
        search(ANYTHING);
        control("{\"legacy\": false}");

        assertThat(search(new SourceQuery("", "Sweden", null, null, null, 0, 10))
                        .postings())
                .hasSize(10);
        assertThat(paths()).containsExactly("/search-v2", "/search", "/search", "/search-v2");
    }

    /** The first call of all is spent on the newer route, and the older one is as slow as it ever was. */
    @Test
    void givesTheOlderRouteAllItsTimeWhenTheNewerOneIsMissing() {
        simulator().faults().order(FaultOrder.next(1, "jsearch", new ErrorStatus(404, null)));
        simulator().faults().order(FaultOrder.always("jsearch", new Latency(700, 700)));
        SourceSettings patient =
                new SourceSettings(Duration.ofMillis(800), Duration.ofSeconds(5), Duration.ofSeconds(5));
        try (OutboundHttp http = new OutboundHttp(Clock.systemUTC(), new SimpleMeterRegistry())) {
            JSearchSearch search = new JSearchSearch(
                    settings(URI.create(simulator().url("jsearch")), "demo"),
                    NO_OWNER,
                    new SourceHttp(http, Clock.systemUTC(), patient),
                    Clock.systemUTC(),
                    patient.deadline());

            assertThat(search.search(ANYTHING).postings()).hasSize(20);
        }
    }

    @Test
    void followsTheCursorWhereAPageIsAllThatComes() throws IOException {
        try (RawServer server = RawServer.saying((request, out) -> {
                    boolean second = request.contains("cursor=further");
                    String jobs = IntStream.range(second ? 10 : 0, second ? 20 : 10)
                            .mapToObj(number -> "{\"job_id\":\"j" + number + "\",\"job_title\":\"Baker\"}")
                            .collect(Collectors.joining(","));
                    byte[] body = ("{\"status\":\"OK\",\"data\":{\"jobs\":[" + jobs + "],\"cursor\":"
                                    + (second ? "null" : "\"further\"") + "}}")
                            .getBytes(StandardCharsets.UTF_8);
                    out.write(("HTTP/1.1 200 OK\r\nContent-Length: " + body.length + "\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
                    out.write(body);
                });
                OutboundHttp http = new OutboundHttp(Clock.systemUTC(), new SimpleMeterRegistry())) {
            SourceReply reply = source(server.address(""), http).search(ANYTHING);

            assertThat(reply.postings())
                    .extracting(SourcePosting::sourceId)
                    .hasSize(20)
                    .doesNotHaveDuplicates();
            assertThat(server.requests()).hasSize(2);
            assertThat(server.requests().getLast()).contains("cursor=further", "num_pages=1");
        }
    }

    @Test
    void waitsMoreThanASecondAfterCallsThatCameTooFast() {
        simulator().faults().order(FaultOrder.next(1, "jsearch", new ErrorStatus(429, null)));
        try (OutboundHttp http = new OutboundHttp(Clock.systemUTC(), new SimpleMeterRegistry())) {
            JSearchSearch search = new JSearchSearch(
                    settings(URI.create(simulator().url("jsearch")), "demo"),
                    NO_OWNER,
                    new SourceHttp(http, Clock.systemUTC()),
                    Clock.systemUTC(),
                    Duration.ofSeconds(10));
            long begun = System.nanoTime();

            assertThat(search.search(ANYTHING).postings()).hasSize(20);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void costsNothingToAskAgainWithinAMinute() {
        search(ANYTHING);
        search(ANYTHING);

        assertThat(simulator().requests().of("jsearch")).hasSize(1);
    }

    @Test
    void tellsWhatOneBoardPublishedUnderThatBoardsName() {
        SourceId board = new SourceId("board");
        try (OutboundHttp http = new OutboundHttp(Clock.systemUTC(), new SimpleMeterRegistry())) {
            PublisherSearch search =
                    (PublisherSearch) source(URI.create(simulator().url("jsearch")), http);
            SourceReply reply = search.search(
                    new SourceQuery("", null, null, null, null, 0, 20), board, new PublisherSearch.PublishedBy() {
                        @Override
                        public boolean isNamed(String publisher) {
                            return publisher.equals("Indeed");
                        }

                        @Override
                        public Optional<String> idAt(URI address) {
                            return Optional.of("at " + address.getPath());
                        }
                    });

            assertThat(reply.postings()).isNotEmpty().hasSizeLessThan(20).allSatisfy(posting -> {
                assertThat(posting.source()).isEqualTo(board);
                assertThat(posting.publisher()).isEqualTo("Indeed");
                assertThat(posting.sourceId()).startsWith("at /view/");
            });
            assertThat(search.source().search(ANYTHING).postings())
                    .extracting(SourcePosting::publisher)
                    .contains("Indeed", "LinkedIn");
            assertThat(simulator().requests().of("jsearch")).hasSize(1);
        }
    }

    @Test
    void tellsThatTheKeyIsUnknown() {
        try (OutboundHttp http = new OutboundHttp(Clock.systemUTC(), new SimpleMeterRegistry())) {
            JSearchSettings settings = settings(URI.create(simulator().url("jsearch")), "wrong");
            JSearchSearch search = new JSearchSearch(
                    settings, NO_OWNER, new SourceHttp(http, Clock.systemUTC()), Clock.systemUTC(), WITHIN);
            assertThat(catchThrowableOfType(SourceFailedException.class, () -> search.search(ANYTHING))
                            .failure()
                            .explanation())
                    .isEqualTo("The source refused with status 403: RapidAPI does not know the key, or it is not"
                            + " subscribed to this API");
        }
    }

    private List<String> paths() {
        return simulator().requests().of("jsearch").stream()
                .map(RecordedRequest::path)
                .toList();
    }
}

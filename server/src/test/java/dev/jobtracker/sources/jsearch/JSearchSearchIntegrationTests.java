package dev.jobtracker.sources.jsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.simulator.fault.ErrorStatus;
import dev.jobtracker.simulator.fault.FaultOrder;
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
import dev.jobtracker.sources.reading.SourceHttp;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JSearchSearchIntegrationTests extends SearchSourceContract {

    @Override
    protected String simulated() {
        return "jsearch";
    }

    @Override
    protected SearchSource source(URI base, OutboundHttp http) {
        JSearchSettings settings = new JSearchSettings(true, base, "demo", null, 2);
        return new JSearchSearch(
                settings, NO_OWNER, new SourceHttp(http, Clock.systemUTC()), Clock.systemUTC(), WITHIN);
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
            JSearchSettings settings =
                    new JSearchSettings(true, URI.create(simulator().url("jsearch")), "wrong", null, 2);
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

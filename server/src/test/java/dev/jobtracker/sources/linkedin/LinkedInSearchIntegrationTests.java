package dev.jobtracker.sources.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.simulator.fault.ErrorStatus;
import dev.jobtracker.simulator.fault.FaultOrder;
import dev.jobtracker.simulator.server.RecordedRequest;
import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.SearchSource;
import dev.jobtracker.sources.SearchSourceContract;
import dev.jobtracker.sources.SourceFailure;
import dev.jobtracker.sources.SourceQuery;
import dev.jobtracker.sources.SourceReply;
import dev.jobtracker.sources.reading.SourceHttp;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LinkedInSearchIntegrationTests extends SearchSourceContract {

    @Override
    protected String simulated() {
        return "linkedin-jobs";
    }

    @Override
    protected SearchSource source(URI base, OutboundHttp http) {
        LinkedInSettings settings = new LinkedInSettings(true, base, "demo", "linkedin-job-search-api.p.rapidapi.com");
        return new LinkedInSearch(
                settings, NO_OWNER, new SourceHttp(http, Clock.systemUTC()), Clock.systemUTC(), WITHIN);
    }

    @Test
    void fallsBackToTheOlderRoutesAndStaysThere() {
        simulator().faults().order(FaultOrder.next(1, "linkedin-jobs", new ErrorStatus(404, null)));

        assertThat(search(ANYTHING).postings()).isNotEmpty();
        assertThat(search(ANYTHING).postings()).isNotEmpty();
        assertThat(simulator().requests().of("linkedin-jobs"))
                .extracting(RecordedRequest::path)
                .containsExactly("/active-jb", "/active-jb-7d", "/active-jb-7d");
    }

    @Test
    void findsByTitleAndByAnyNameOfAPlace() {
        SourceReply reply = search(new SourceQuery("developer", "Göteborg", null, null, null, 0, 50));

        assertThat(reply.postings())
                .isNotEmpty()
                .allSatisfy(posting ->
                        assertThat(posting.place()).extracting(Place::city).isEqualTo("Göteborg"));
    }

    @Test
    void readsTheQuotaAndTellsWhichOneIsUsedUp() {
        assertThat(search(ANYTHING).quotaLeft())
                .as("99,980 postings are 4,999 calls of 20")
                .isEqualTo(4_999);
        control("{\"jobs\": 0}");

        assertThat(failure(ANYTHING)).isEqualTo(new SourceFailure.QuotaSpent(Duration.ofDays(14)));
    }

    @Test
    void asksUnderTheNameThatRapidApiKnows() {
        search(ANYTHING);

        assertThat(simulator().requests().of("linkedin-jobs").getLast().headers())
                .containsEntry("x-rapidapi-host", "linkedin-job-search-api.p.rapidapi.com")
                .containsEntry("x-rapidapi-key", "demo");
    }
}

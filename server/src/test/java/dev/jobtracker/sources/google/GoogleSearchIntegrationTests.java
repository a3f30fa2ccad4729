package dev.jobtracker.sources.google;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.simulator.fault.ErrorStatus;
import dev.jobtracker.simulator.fault.FaultOrder;
import dev.jobtracker.sources.SearchSource;
import dev.jobtracker.sources.SearchSourceContract;
import dev.jobtracker.sources.SourceFailedException;
import dev.jobtracker.sources.SourceFailure;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.SourceQuery;
import dev.jobtracker.sources.SourceReply;
import dev.jobtracker.sources.reading.SourceHttp;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GoogleSearchIntegrationTests extends SearchSourceContract {

    @Override
    protected String simulated() {
        return "serpapi";
    }

    @Override
    protected SearchSource source(URI base, OutboundHttp http) {
        GoogleSettings settings = new GoogleSettings(true, base, "demo", null, "en", 2);
        return new GoogleSearch(settings, NO_OWNER, new SourceHttp(http, Clock.systemUTC()), Clock.systemUTC(), WITHIN);
    }

    /** SerpAPI's words with it say that the plan is used up. */
    @Override
    protected SourceFailure tooMany(@Nullable Duration retryAfter) {
        return new SourceFailure.QuotaSpent(retryAfter);
    }

    @Override
    protected int passing() {
        return 503;
    }

    @Test
    void doesNotAskAgainWhenThePlanIsUsedUp() {
        simulator().faults().order(FaultOrder.always("serpapi", new ErrorStatus(429, null)));

        assertThat(failure(ANYTHING)).isEqualTo(tooMany(null));
        assertThat(simulator().requests().of("serpapi")).hasSize(1);
    }

    @Test
    void takesNoResultForAnEmptyAnswer() {
        SourceReply reply = search(new SourceQuery("qwertyuiopasdf", null, null, null, null, 0, 20));

        assertThat(reply.postings()).isEmpty();
        assertThat(reply.unreadable()).isZero();
    }

    @Test
    void goesOnByTheTokenOfThePageBefore() {
        SourceReply first = search(new SourceQuery("", null, null, null, null, 0, 10));
        SourceReply second = search(new SourceQuery("", null, null, null, null, 10, 10));

        assertThat(first.postings()).hasSize(10);
        assertThat(second.postings()).hasSize(10);
        assertThat(first.postings().stream().map(SourcePosting::id))
                .doesNotContainAnyElementsOf(
                        second.postings().stream().map(SourcePosting::id).toList());
        assertThat(simulator().requests().of("serpapi"))
                .hasSize(3)
                .noneSatisfy(request -> assertThat(request.query()).contains("start="));
    }

    @Test
    void readsTimesAndKindsInEveryLanguage() {
        for (String language : List.of("en", "sv", "de", "fr", "es")) {
            try (OutboundHttp http = new OutboundHttp(Clock.systemUTC(), new SimpleMeterRegistry())) {
                GoogleSettings settings =
                        new GoogleSettings(true, URI.create(simulator().url("serpapi")), "demo", "SE", language, 2);
                GoogleSearch search = new GoogleSearch(
                        settings, NO_OWNER, new SourceHttp(http, Clock.systemUTC()), Clock.systemUTC(), WITHIN);
                assertThat(search.search(ANYTHING).postings()).as(language).allSatisfy(posting -> {
                    assertThat(posting.publishedAt()).isNotNull();
                    assertThat(posting.employmentType()).isNotNull();
                });
            }
        }
    }

    @Test
    void tellsThatTheKeyIsUnknown() {
        try (OutboundHttp http = new OutboundHttp(Clock.systemUTC(), new SimpleMeterRegistry())) {
            GoogleSettings settings =
                    new GoogleSettings(true, URI.create(simulator().url("serpapi")), "wrong", null, "en", 1);
            GoogleSearch search = new GoogleSearch(
                    settings, NO_OWNER, new SourceHttp(http, Clock.systemUTC()), Clock.systemUTC(), WITHIN);
            assertThat(catchThrowableOfType(SourceFailedException.class, () -> search.search(ANYTHING))
                            .failure())
                    .isEqualTo(new SourceFailure.Refused(401, "SerpAPI does not know the key"));
        }
    }
}

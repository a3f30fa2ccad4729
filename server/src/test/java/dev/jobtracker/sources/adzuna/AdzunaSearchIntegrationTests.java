package dev.jobtracker.sources.adzuna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jobtracker.platform.http.OutboundHttp;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdzunaSearchIntegrationTests extends SearchSourceContract {

    @Override
    protected String simulated() {
        return "adzuna";
    }

    @Override
    protected SearchSource source(URI base, OutboundHttp http) {
        AdzunaSettings settings = new AdzunaSettings(true, base, "demo", "demo", "gb");
        return new AdzunaSearch(settings, NO_OWNER, new SourceHttp(http, Clock.systemUTC()), Clock.systemUTC(), WITHIN);
    }

    @Test
    void answersNothingOfACountryItDoesNotHaveWithoutAsking() {
        SourceReply reply = search(new SourceQuery("java", "Stockholm", null, null, null, 0, 20));

        assertThat(reply.postings()).isEmpty();
        assertThat(reply.total()).isZero();
        assertThat(simulator().requests().of("adzuna")).isEmpty();
    }

    @Test
    void takesAHundredInPagesOfFifty() {
        SourceReply reply = search(new SourceQuery("", "United Kingdom", null, null, null, 0, 100));

        assertThat(reply.postings().size()).isGreaterThan(50).isLessThanOrEqualTo(100);
        assertThat(reply.postings().stream().map(SourcePosting::id)).doesNotHaveDuplicates();
    }

    @Test
    void tellsThatThePairIsUnknownOrHalf() {
        assertThat(refusal("wrong", "wrong"))
                .isEqualTo(new SourceFailure.Refused(401, "Adzuna does not know this app id and key"));
        assertThat(refusal(null, ":demo"))
                .isEqualTo(new SourceFailure.Refused(
                        400, "Adzuna does not accept the question, or misses app id and key"));
    }

    private SourceFailure refusal(@Nullable String appId, String key) {
        try (OutboundHttp http = new OutboundHttp(Clock.systemUTC(), new SimpleMeterRegistry())) {
            AdzunaSettings settings =
                    new AdzunaSettings(true, URI.create(simulator().url("adzuna")), appId, key, "gb");
            AdzunaSearch search = new AdzunaSearch(
                    settings, NO_OWNER, new SourceHttp(http, Clock.systemUTC()), Clock.systemUTC(), WITHIN);
            return catchThrowableOfType(SourceFailedException.class, () -> search.search(ANYTHING))
                    .failure();
        }
    }
}

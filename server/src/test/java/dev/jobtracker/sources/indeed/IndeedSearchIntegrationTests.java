package dev.jobtracker.sources.indeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.sources.PublisherSearch;
import dev.jobtracker.sources.SearchSource;
import dev.jobtracker.sources.SearchSourceContract;
import dev.jobtracker.sources.SourceDescription;
import dev.jobtracker.sources.SourceFailedException;
import dev.jobtracker.sources.SourceFailure;
import dev.jobtracker.sources.SourceId;
import dev.jobtracker.sources.SourceQuery;
import dev.jobtracker.sources.SourceReply;
import dev.jobtracker.sources.TestSources;
import dev.jobtracker.sources.Upstream;
import dev.jobtracker.sources.reading.SourceHttp;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IndeedSearchIntegrationTests extends SearchSourceContract {

    @Override
    protected String simulated() {
        return "indeed";
    }

    @Override
    protected SearchSource source(URI base, OutboundHttp http) {
        return search(base, "demo", http, true);
    }

    private static IndeedSearch search(
            URI base, @Nullable String publisher, OutboundHttp http, boolean collectorReady) {
        IndeedSettings settings = new IndeedSettings(true, base, publisher, null, null);
        return new IndeedSearch(
                settings,
                NO_OWNER,
                new Collector(collectorReady),
                new SourceHttp(http, Clock.systemUTC()),
                Clock.systemUTC(),
                WITHIN);
    }

    @Test
    void takesAHundredInPagesOfTwentyFive() {
        SourceReply reply = search(new SourceQuery("", "Sverige", null, null, null, 0, 100));

        assertThat(reply.postings()).hasSizeGreaterThan(25);
        assertThat(reply.total()).isPositive();
    }

    @Test
    void tellsThatThePublisherIdIsUnknown() {
        try (OutboundHttp http = new OutboundHttp(Clock.systemUTC(), new SimpleMeterRegistry())) {
            IndeedSearch search = search(URI.create(simulator().url("indeed")), "wrong", http, true);
            assertThat(catchThrowableOfType(SourceFailedException.class, () -> search.search(ANYTHING))
                            .failure())
                    .isEqualTo(new SourceFailure.Refused(200, "Invalid publisher number provided."));
        }
    }

    @Test
    void asksTheCollectorWithoutAPublisherIdAndSaysSo() {
        try (OutboundHttp http = new OutboundHttp(Clock.systemUTC(), new SimpleMeterRegistry())) {
            URI base = URI.create(simulator().url("indeed"));
            IndeedSearch search = search(base, null, http, true);

            assertThat(search.search(ANYTHING).total()).isEqualTo(4711);
            assertThat(search.ready()).isTrue();
            assertThat(search.description().name()).isEqualTo("Indeed (through JSearch)");
            assertThat(search(base, null, http, false).ready()).isFalse();
            assertThat(search(base, "demo", http, false).ready()).isTrue();
            assertThat(search(base, "demo", http, true).description().name()).isEqualTo("Indeed");
        }
    }

    /** A collecting source that has 4,711 postings and shows none. */
    private record Collector(boolean isReady) implements PublisherSearch, SearchSource {

        @Override
        public SearchSource source() {
            return this;
        }

        @Override
        public SourceReply search(SourceQuery query, SourceId as, PublishedBy board) {
            assertThat(as).isEqualTo(Indeed.ID);
            assertThat(board.isNamed("Indeed")).isTrue();
            return new SourceReply(List.of(), 4711L, 0, null);
        }

        @Override
        public SourceReply search(SourceQuery query) {
            throw new IllegalStateException("nobody asked for everything");
        }

        @Override
        public SourceDescription description() {
            return TestSources.description("collector");
        }

        @Override
        public Upstream upstream() {
            return TestSources.upstream("collector");
        }

        @Override
        public boolean ready() {
            return isReady;
        }
    }
}

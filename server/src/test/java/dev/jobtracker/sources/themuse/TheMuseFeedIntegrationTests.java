package dev.jobtracker.sources.themuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.sources.FeedSource;
import dev.jobtracker.sources.FeedSourceContract;
import dev.jobtracker.sources.RecordingIntake;
import dev.jobtracker.sources.reading.SourceHttp;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

class TheMuseFeedIntegrationTests extends FeedSourceContract {

    @Override
    protected String simulated() {
        return "themuse";
    }

    @Override
    protected FeedSource source(URI base, OutboundHttp http) {
        TheMuseSettings settings = new TheMuseSettings(true, base, null, 20, List.of(), List.of());
        return new TheMuseFeed(settings, NO_OWNER, new SourceHttp(http, Clock.systemUTC()), Clock.systemUTC(), WITHIN);
    }

    @Test
    void fetchesOnlyWhatIsNewTheNextTime() {
        RecordingIntake intake = fetched();
        int pages = simulator().requests().of("themuse").size();
        simulator().requests().clear();
        source().fetch(intake.again());

        assertThat(intake.cursor()).isPresent();
        assertThat(pages).isGreaterThan(1);
        assertThat(simulator().requests().of("themuse").size()).isLessThanOrEqualTo(pages);
    }

    @Test
    void tellsHowManyCallsAreLeft() {
        fetched();

        assertThat(source().quotaLeft()).isBetween(1L, 3_600L);
    }
}

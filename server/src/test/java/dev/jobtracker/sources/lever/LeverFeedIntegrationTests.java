package dev.jobtracker.sources.lever;

import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.sources.FeedSource;
import dev.jobtracker.sources.FeedSourceContract;
import dev.jobtracker.sources.reading.SourceHttp;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;

class LeverFeedIntegrationTests extends FeedSourceContract {

    @Override
    protected String simulated() {
        return "lever";
    }

    @Override
    protected FeedSource source(URI base, OutboundHttp http) {
        LeverSettings settings = new LeverSettings(true, base, List.of("tidtabell"));
        return new LeverFeed(
                settings,
                NO_OWNER,
                source -> Set.of(),
                new SourceHttp(http, Clock.systemUTC()),
                Clock.systemUTC(),
                WITHIN);
    }
}

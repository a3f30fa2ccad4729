package dev.jobtracker.sources.ashby;

import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.sources.FeedSource;
import dev.jobtracker.sources.FeedSourceContract;
import dev.jobtracker.sources.reading.SourceHttp;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;

class AshbyFeedIntegrationTests extends FeedSourceContract {

    @Override
    protected String simulated() {
        return "ashby";
    }

    @Override
    protected FeedSource source(URI base, OutboundHttp http) {
        AshbySettings settings = new AshbySettings(true, base, List.of("lanternfish"));
        return new AshbyFeed(
                settings,
                NO_OWNER,
                source -> Set.of(),
                new SourceHttp(http, Clock.systemUTC()),
                Clock.systemUTC(),
                WITHIN);
    }
}

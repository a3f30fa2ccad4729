package dev.jobtracker.sources.remotive;

import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.sources.FeedSource;
import dev.jobtracker.sources.FeedSourceContract;
import dev.jobtracker.sources.reading.SourceHttp;
import java.net.URI;
import java.time.Clock;

class RemotiveFeedIntegrationTests extends FeedSourceContract {

    @Override
    protected String simulated() {
        return "remotive";
    }

    @Override
    protected FeedSource source(URI base, OutboundHttp http) {
        RemotiveSettings settings = new RemotiveSettings(true, base);
        return new RemotiveFeed(settings, NO_OWNER, new SourceHttp(http, Clock.systemUTC()), Clock.systemUTC(), WITHIN);
    }
}

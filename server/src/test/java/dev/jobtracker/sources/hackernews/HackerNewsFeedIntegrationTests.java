package dev.jobtracker.sources.hackernews;

import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.sources.FeedSource;
import dev.jobtracker.sources.FeedSourceContract;
import dev.jobtracker.sources.reading.SourceHttp;
import java.net.URI;
import java.time.Clock;

class HackerNewsFeedIntegrationTests extends FeedSourceContract {

    @Override
    protected String simulated() {
        return "hackernews";
    }

    @Override
    protected FeedSource source(URI base, OutboundHttp http) {
        HackerNewsSettings settings = new HackerNewsSettings(true, base);
        return new HackerNewsFeed(
                settings, NO_OWNER, new SourceHttp(http, Clock.systemUTC()), Clock.systemUTC(), WITHIN);
    }
}

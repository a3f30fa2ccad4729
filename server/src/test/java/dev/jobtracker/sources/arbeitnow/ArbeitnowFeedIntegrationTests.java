package dev.jobtracker.sources.arbeitnow;

import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.sources.FeedSource;
import dev.jobtracker.sources.FeedSourceContract;
import dev.jobtracker.sources.reading.SourceHttp;
import java.net.URI;
import java.time.Clock;

class ArbeitnowFeedIntegrationTests extends FeedSourceContract {

    @Override
    protected String simulated() {
        return "arbeitnow";
    }

    @Override
    protected FeedSource source(URI base, OutboundHttp http) {
        ArbeitnowSettings settings = new ArbeitnowSettings(true, base);
        return new ArbeitnowFeed(
                settings, NO_OWNER, new SourceHttp(http, Clock.systemUTC()), Clock.systemUTC(), WITHIN);
    }
}

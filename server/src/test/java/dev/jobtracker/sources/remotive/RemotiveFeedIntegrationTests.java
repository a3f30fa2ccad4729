package dev.jobtracker.sources.remotive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.simulator.fault.ErrorStatus;
import dev.jobtracker.simulator.fault.FaultOrder;
import dev.jobtracker.sources.FeedSource;
import dev.jobtracker.sources.FeedSourceContract;
import dev.jobtracker.sources.SourceFailedException;
import dev.jobtracker.sources.SourceFailure;
import dev.jobtracker.sources.reading.SourceHttp;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

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

    @Test
    void isAskedOnceAndLeftAloneForSixHours() {
        simulator().faults().order(FaultOrder.next(1, "remotive", new ErrorStatus(503, "0")));

        assertThat(catchThrowableOfType(SourceFailedException.class, this::fetched)
                        .failure())
                .isEqualTo(new SourceFailure.Broken(503));
        assertThat(simulator().requests().of("remotive")).hasSize(1);
        assertThat(source().pace()).isEqualTo(Duration.ofHours(6));
    }
}

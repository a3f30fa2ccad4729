package dev.jobtracker.sources.greenhouse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.simulator.fault.ErrorStatus;
import dev.jobtracker.simulator.fault.FaultOrder;
import dev.jobtracker.sources.FeedSource;
import dev.jobtracker.sources.FeedSourceContract;
import dev.jobtracker.sources.RecordingIntake;
import dev.jobtracker.sources.reading.SourceHttp;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GreenhouseFeedIntegrationTests extends FeedSourceContract {

    @Override
    protected String simulated() {
        return "greenhouse";
    }

    @Override
    protected FeedSource source(URI base, OutboundHttp http) {
        GreenhouseSettings settings = new GreenhouseSettings(true, base, List.of("fjordpay"));
        return new GreenhouseFeed(
                settings,
                NO_OWNER,
                source -> Set.of(),
                new SourceHttp(http, Clock.systemUTC()),
                Clock.systemUTC(),
                WITHIN);
    }

    @Test
    void takesNothingForGoneAsLongAsOneCompanyCannotBeRead() {
        try (OutboundHttp http = new OutboundHttp(Clock.systemUTC(), new SimpleMeterRegistry())) {
            FeedSource both = feed(http, Set.of("fjordpay", "skorddata"));
            RecordingIntake intake = new RecordingIntake();
            both.fetch(intake);
            int all = intake.open().size();

            simulator()
                    .faults()
                    .order(FaultOrder.always("greenhouse", new ErrorStatus(500, null))
                            .onPath("/v1/boards/skorddata"));
            both.fetch(intake.again());
            assertThat(intake.open()).hasSize(all);
            assertThat(intake.complaints()).containsExactly("skorddata: The source failed with status 500.");

            simulator().faults().withdrawAll();
            feed(http, Set.of("fjordpay")).fetch(intake.again());
            assertThat(intake.open()).isNotEmpty().hasSizeLessThan(all);
        }
    }

    @Test
    void namesACompanyThatHasNoBoardAndReadsTheOthers() {
        try (OutboundHttp http = new OutboundHttp(Clock.systemUTC(), new SimpleMeterRegistry())) {
            RecordingIntake intake = new RecordingIntake();
            feed(http, Set.of("fjordpay", "no/such?company")).fetch(intake);

            assertThat(intake.open()).isNotEmpty();
            assertThat(intake.complaints()).singleElement().asString().startsWith("no/such?company: ");
        }
    }

    @Test
    void restsAsLongAsNobodyWatchesACompany() {
        try (OutboundHttp http = new OutboundHttp(Clock.systemUTC(), new SimpleMeterRegistry())) {
            assertThat(feed(http, Set.of()).ready()).isFalse();
        }
    }

    private static GreenhouseFeed feed(OutboundHttp http, Set<String> watched) {
        GreenhouseSettings settings =
                new GreenhouseSettings(true, URI.create(simulator().url("greenhouse")), List.of());
        return new GreenhouseFeed(
                settings,
                NO_OWNER,
                source -> watched,
                new SourceHttp(http, Clock.systemUTC()),
                Clock.systemUTC(),
                WITHIN);
    }
}

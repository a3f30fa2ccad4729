package dev.jobtracker.sources.remotive;

import dev.jobtracker.sources.FeedIntake;
import dev.jobtracker.sources.OwnerSettings;
import dev.jobtracker.sources.SourceDescription;
import dev.jobtracker.sources.reading.Question;
import dev.jobtracker.sources.reading.SourceHttp;
import dev.jobtracker.sources.reading.UpstreamFeed;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** All that Remotive shows, in one answer. It asks for at most four calls a day. */
final class RemotiveFeed extends UpstreamFeed {

    private static final Duration PACE = Duration.ofHours(6);

    private static final SourceDescription DESCRIPTION = new SourceDescription(
            RemotiveReader.ID,
            "Remotive",
            URI.create("https://remotive.com"),
            URI.create("https://remotive.com/api-documentation"),
            false,
            "Remotive needs no key. It asks to be named and linked to, and to be asked at most four times a day.");

    private final SourceHttp http;
    private final Clock clock;
    private final Duration within;

    RemotiveFeed(RemotiveSettings settings, OwnerSettings owner, SourceHttp http, Clock clock, Duration within) {
        super(DESCRIPTION, settings.upstream(), owner, PACE);
        this.http = http;
        this.clock = clock;
        this.within = within;
    }

    @Override
    public void fetch(FeedIntake intake) {
        Instant now = clock.instant();
        JsonNode answer =
                asked(http, call(new Question("/api/remote-jobs"), within).once());
        Delivery delivery = new Delivery(intake);
        delivery.take("jobs", answer.path("jobs"), job -> RemotiveReader.read(job, now));
        delivery.whole();
    }
}

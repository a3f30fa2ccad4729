package dev.jobtracker.sources.arbeitnow;

import dev.jobtracker.sources.FeedIntake;
import dev.jobtracker.sources.OwnerSettings;
import dev.jobtracker.sources.SourceDescription;
import dev.jobtracker.sources.reading.Fields;
import dev.jobtracker.sources.reading.Question;
import dev.jobtracker.sources.reading.SourceHttp;
import dev.jobtracker.sources.reading.UpstreamFeed;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** All that Arbeitnow shows, page by page. */
final class ArbeitnowFeed extends UpstreamFeed {

    private static final Duration PACE = Duration.ofHours(1);
    private static final int MOST_PAGES = 100;

    private static final SourceDescription DESCRIPTION = new SourceDescription(
            ArbeitnowReader.ID,
            "Arbeitnow",
            URI.create("https://www.arbeitnow.com"),
            URI.create("https://www.arbeitnow.com/blog/job-board-api"),
            false,
            "Arbeitnow needs no key. It asks to be linked to.");

    private final SourceHttp http;
    private final Duration within;

    ArbeitnowFeed(ArbeitnowSettings settings, OwnerSettings owner, SourceHttp http, Clock clock, Duration within) {
        super(DESCRIPTION, settings.upstream(), owner, PACE);
        this.http = http;
        this.within = within;
    }

    @Override
    public void fetch(FeedIntake intake) {
        Delivery delivery = new Delivery(intake);
        for (int page = 1; page <= MOST_PAGES; page++) {
            JsonNode answer = asked(http, call(new Question("/api/job-board-api").with("page", page), within));
            JsonNode data = answer.path("data");
            delivery.take("page " + page, data, ArbeitnowReader::read);
            if (data.isEmpty() || new Fields(answer.path("links")).text("next") == null) {
                delivery.whole();
                return;
            }
        }
    }
}

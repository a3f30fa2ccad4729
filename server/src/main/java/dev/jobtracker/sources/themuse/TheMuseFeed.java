package dev.jobtracker.sources.themuse;

import dev.jobtracker.sources.FeedIntake;
import dev.jobtracker.sources.OwnerSettings;
import dev.jobtracker.sources.SourceDescription;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.reading.PostedTime;
import dev.jobtracker.sources.reading.Question;
import dev.jobtracker.sources.reading.SourceHttp;
import dev.jobtracker.sources.reading.UpstreamFeed;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The newest of The Muse's jobs, back to those of the last fetch. It never shows all it has (pages past 99 are
 * refused), so what is missing is not gone. Its cursor is the newest time of publication that was seen.
 */
final class TheMuseFeed extends UpstreamFeed {

    private static final Duration PACE = Duration.ofHours(6);
    private static final Duration OVERLAP = Duration.ofDays(2);

    private static final SourceDescription DESCRIPTION = new SourceDescription(
            TheMuseReader.ID,
            "The Muse",
            URI.create("https://www.themuse.com"),
            URI.create("https://www.themuse.com/developers/api/v2/terms"),
            false,
            "The Muse needs no key; one from themuse.com/developers allows more calls. It asks to be named.");

    private final TheMuseSettings settings;
    private final SourceHttp http;
    private final Clock clock;
    private final Duration within;

    TheMuseFeed(TheMuseSettings settings, OwnerSettings owner, SourceHttp http, Clock clock, Duration within) {
        super(DESCRIPTION, settings.upstream(), owner, PACE);
        this.settings = settings;
        this.http = http;
        this.clock = clock;
        this.within = within;
    }

    @Override
    public void fetch(FeedIntake intake) {
        Instant now = clock.instant();
        Instant known = intake.cursor()
                .map(cursor -> Objects.requireNonNullElse(PostedTime.read(cursor, now), Instant.EPOCH))
                .orElse(Instant.EPOCH);
        Instant newest = known;
        Delivery delivery = new Delivery(intake);
        for (int page = 0; page < settings.pages(); page++) {
            JsonNode answer = asked(http, call(question(page), within));
            JsonNode results = answer.path("results");
            List<SourcePosting> taken = delivery.take("page " + page, results, job -> TheMuseReader.read(job, now));
            Instant latest = latest(taken);
            newest = latest != null && latest.isAfter(newest) ? latest : newest;
            boolean reached = latest != null && latest.isBefore(known.minus(OVERLAP));
            boolean last = page + 1 >= answer.path("page_count").asInt(Integer.MAX_VALUE);
            if (results.isEmpty() || reached || last) {
                break;
            }
        }
        if (newest.isAfter(known)) {
            intake.progress(newest.toString());
        }
    }

    private Question question(int page) {
        return new Question("/api/public/jobs")
                .with("page", page)
                .with("descending", true)
                .withEach("category", settings.categories())
                .withEach("location", settings.locations())
                .with("api_key", key());
    }

    private static @Nullable Instant latest(List<SourcePosting> postings) {
        Optional<Instant> latest = postings.stream()
                .map(SourcePosting::publishedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        return latest.orElse(null);
    }
}

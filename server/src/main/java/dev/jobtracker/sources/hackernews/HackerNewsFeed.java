package dev.jobtracker.sources.hackernews;

import dev.jobtracker.sources.FeedIntake;
import dev.jobtracker.sources.OwnerSettings;
import dev.jobtracker.sources.SourceDescription;
import dev.jobtracker.sources.SourceFailedException;
import dev.jobtracker.sources.SourceFailure;
import dev.jobtracker.sources.reading.Fields;
import dev.jobtracker.sources.reading.Question;
import dev.jobtracker.sources.reading.SourceHttp;
import dev.jobtracker.sources.reading.UpstreamFeed;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The newest thread. Its cursor is the thread's number; the jobs of the thread before it are gone with a new one. */
final class HackerNewsFeed extends UpstreamFeed {

    private static final Duration PACE = Duration.ofHours(1);

    private static final SourceDescription DESCRIPTION = new SourceDescription(
            HiringComment.ID,
            "Hacker News: Who is hiring?",
            URI.create("https://news.ycombinator.com/submitted?id=whoishiring"),
            URI.create("https://hn.algolia.com/api"),
            false,
            "Hacker News needs no key.");

    private final SourceHttp http;
    private final Clock clock;
    private final Duration within;

    HackerNewsFeed(HackerNewsSettings settings, OwnerSettings owner, SourceHttp http, Clock clock, Duration within) {
        super(DESCRIPTION, settings.upstream(), owner, PACE);
        this.http = http;
        this.clock = clock;
        this.within = within;
    }

    @Override
    public void fetch(FeedIntake intake) {
        Instant now = clock.instant();
        String thread = newestThread();
        if (thread == null) {
            return;
        }
        JsonNode item = asked(http, call(new Question("/api/v1/items/" + Question.segment(thread)), within));
        Delivery delivery = new Delivery(intake);
        delivery.take("thread " + thread, item.path("children"), comment -> HiringComment.read(comment, now));
        delivery.whole();
        intake.progress(thread);
    }

    /** The account that opens the thread opens two others beside it. */
    private @Nullable String newestThread() {
        JsonNode hits = asked(
                        http,
                        call(new Question("/api/v1/search_by_date").with("tags", "story,author_whoishiring"), within))
                .path("hits");
        if (!hits.isArray()) {
            throw new SourceFailedException(new SourceFailure.Unreadable("it has no list of threads"));
        }
        return hits.values().stream()
                .map(Fields::new)
                .filter(hit -> Objects.requireNonNullElse(hit.text("title"), "")
                        .toLowerCase(Locale.ROOT)
                        .startsWith("ask hn: who is hiring?"))
                .map(hit -> hit.key("objectID"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}

package dev.jobtracker.sources.google;

import dev.jobtracker.platform.http.HttpReply;
import dev.jobtracker.sources.SourceDescription;
import dev.jobtracker.sources.SourceFailure;
import dev.jobtracker.sources.SourceId;
import dev.jobtracker.sources.reading.SourceHttp;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the source is, and how SerpAPI refuses. */
final class GoogleJobs {

    static final SourceId ID = new SourceId("google");

    static final SourceDescription DESCRIPTION = new SourceDescription(
            ID,
            "Google Jobs",
            URI.create("https://serpapi.com/google-jobs-api"),
            URI.create("https://serpapi.com/legal"),
            true,
            "Sign up at serpapi.com and enter the key of your account. Every 10 postings are one search of the plan.");

    static final SourceHttp.Refusals REFUSALS = GoogleJobs::refusal;

    private GoogleJobs() {}

    private static SourceFailure refusal(HttpReply reply, @Nullable String message, SourceFailure usual) {
        String words = message == null ? "" : message.toLowerCase(Locale.ROOT);
        return switch (reply.status()) {
            case 401, 403 -> new SourceFailure.Refused(reply.status(), "SerpAPI does not know the key");
            case 429 -> words.contains("run out") ? spent(usual) : usual;
            default -> usual;
        };
    }

    private static SourceFailure spent(SourceFailure usual) {
        return new SourceFailure.QuotaSpent(
                usual instanceof SourceFailure.RateLimited limited ? limited.retryAfter() : null);
    }
}

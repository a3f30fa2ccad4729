package dev.jobtracker.sources.google;

import dev.jobtracker.platform.http.HttpCall;
import dev.jobtracker.platform.http.HttpReply;
import dev.jobtracker.platform.http.Retry;
import dev.jobtracker.sources.OwnerSettings;
import dev.jobtracker.sources.SearchSource;
import dev.jobtracker.sources.SourceFailedException;
import dev.jobtracker.sources.SourceFailure;
import dev.jobtracker.sources.SourceQuery;
import dev.jobtracker.sources.SourceReply;
import dev.jobtracker.sources.reading.Fields;
import dev.jobtracker.sources.reading.Narrowing;
import dev.jobtracker.sources.reading.Paging;
import dev.jobtracker.sources.reading.ReadItems;
import dev.jobtracker.sources.reading.SourceHttp;
import dev.jobtracker.sources.reading.TimeLeft;
import dev.jobtracker.sources.reading.UpstreamSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Google's job search, asked live page by page. */
final class GoogleSearch extends UpstreamSource implements SearchSource {

    private final GoogleSettings settings;
    private final SourceHttp http;
    private final Clock clock;
    private final Duration within;

    GoogleSearch(GoogleSettings settings, OwnerSettings owner, SourceHttp http, Clock clock, Duration within) {
        super(GoogleJobs.DESCRIPTION, settings.upstream(), owner);
        this.settings = settings;
        this.http = http;
        this.clock = clock;
        this.within = within;
    }

    @Override
    public SourceReply search(SourceQuery query) {
        GoogleQuery asked = new GoogleQuery(query, settings);
        Instant now = clock.instant();
        SourceReply reply = new Paging(query.offset(), asked.wanted(), asked.pages())
                .from("", new TimeLeft(clock, within), (token, time) -> page(asked, token, time, now));
        return new SourceReply(
                Narrowing.of(reply.postings(), query), reply.total(), reply.unreadable(), reply.quotaLeft());
    }

    private Paging.Page page(GoogleQuery asked, String token, Duration time, Instant now) {
        HttpCall call = call(asked.page(token, key()), time).retried(Retry.ONLY_BUSY);
        HttpReply reply = http.ask(call, GoogleJobs.REFUSALS);
        return read(SourceHttp.json(reply), now, asked.country());
    }

    /** No result is an error with a status of success, or nothing at all in an answer that calls itself one. */
    static Paging.Page read(JsonNode answer, Instant now, @Nullable String country) {
        String error = new Fields(answer).text("error");
        if (!answer.has("jobs_results")) {
            if (isNothing(answer, error)) {
                return new Paging.Page(new ReadItems(List.of(), 0), null, null, null);
            }
            if (error != null) {
                throw new SourceFailedException(new SourceFailure.Refused(200, error));
            }
        }
        String upper = country == null ? null : country.toUpperCase(Locale.ROOT);
        ReadItems items = ReadItems.of(answer.path("jobs_results"), job -> GoogleReader.read(job, now, upper));
        String next = new Fields(answer.path("serpapi_pagination")).text("next_page_token");
        return new Paging.Page(items, next, null, null);
    }

    private static boolean isNothing(JsonNode answer, @Nullable String error) {
        return error == null
                ? "Success".equals(new Fields(answer.path("search_metadata")).text("status"))
                : error.toLowerCase(Locale.ROOT).contains("returned any results");
    }
}

package dev.jobtracker.sources.himalayas;

import dev.jobtracker.sources.OwnerSettings;
import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SearchSource;
import dev.jobtracker.sources.SourceQuery;
import dev.jobtracker.sources.SourceReply;
import dev.jobtracker.sources.places.PlaceWords;
import dev.jobtracker.sources.reading.Fields;
import dev.jobtracker.sources.reading.Narrowing;
import dev.jobtracker.sources.reading.Paging;
import dev.jobtracker.sources.reading.Question;
import dev.jobtracker.sources.reading.ReadItems;
import dev.jobtracker.sources.reading.SourceHttp;
import dev.jobtracker.sources.reading.TimeLeft;
import dev.jobtracker.sources.reading.UpstreamSource;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Himalayas' search, asked live page by page. A page may be shorter than the others without being the last. */
final class HimalayasSearch extends UpstreamSource implements SearchSource {

    private static final int PAGE = 20;
    private static final int MOST_PAGES = 6;

    private final SourceHttp http;
    private final Clock clock;
    private final Duration within;

    HimalayasSearch(HimalayasSettings settings, OwnerSettings owner, SourceHttp http, Clock clock, Duration within) {
        super(Himalayas.DESCRIPTION, settings.upstream(), owner);
        this.http = http;
        this.clock = clock;
        this.within = within;
    }

    @Override
    public SourceReply search(SourceQuery query) {
        if (query.remote() != null && query.remote() != RemoteKind.REMOTE) {
            return new SourceReply(List.of(), 0L, 0, null);
        }
        String first = Integer.toString(query.offset() / PAGE + 1);
        SourceReply reply = new Paging(query.offset() % PAGE, query.limit(), MOST_PAGES)
                .from(first, new TimeLeft(clock, within), (page, time) -> {
                    int number = Integer.parseInt(page);
                    return read(http.json(call(question(query, number), time)), number);
                });
        return new SourceReply(
                Narrowing.of(reply.postings(), query), reply.total(), reply.unreadable(), reply.quotaLeft());
    }

    static Question question(SourceQuery query, int page) {
        return new Question("/jobs/api/search")
                .with("q", query.text())
                .with("country", country(query.location()))
                .with("sort", query.text().isEmpty() ? "recent" : null)
                .with("page", page);
    }

    /** Himalayas knows countries and nothing narrower. */
    private static @Nullable String country(@Nullable String location) {
        Place place = PlaceWords.of(location).place();
        return place == null ? null : place.country();
    }

    static Paging.Page read(JsonNode answer, int page) {
        JsonNode jobs = answer.path("jobs");
        ReadItems items = ReadItems.of(jobs, HimalayasReader::read);
        OptionalLong count = new Fields(answer).whole("totalCount");
        Long total = count.isPresent() ? Long.valueOf(Math.max(0, count.getAsLong())) : null;
        boolean more = !jobs.isEmpty() && (total == null || (long) page * PAGE < total);
        return new Paging.Page(items, more ? Integer.toString(page + 1) : null, total, null);
    }
}

package dev.jobtracker.sources.indeed;

import dev.jobtracker.sources.OwnerSettings;
import dev.jobtracker.sources.PublisherSearch;
import dev.jobtracker.sources.SearchSource;
import dev.jobtracker.sources.SourceDescription;
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
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Indeed, asked itself where there is a publisher id, and otherwise through a source that collects from it. */
final class IndeedSearch extends UpstreamSource implements SearchSource {

    private static final int MOST_PAGES = 4;

    private final IndeedSettings settings;
    private final PublisherSearch collecting;
    private final SourceHttp http;
    private final Clock clock;
    private final Duration within;
    private final Indeed indeed = new Indeed();

    IndeedSearch(
            IndeedSettings settings,
            OwnerSettings owner,
            PublisherSearch collecting,
            SourceHttp http,
            Clock clock,
            Duration within) {
        super(Indeed.DIRECT, settings.upstream(), owner);
        this.settings = settings;
        this.collecting = collecting;
        this.http = http;
        this.clock = clock;
        this.within = within;
    }

    @Override
    public SourceDescription description() {
        return key() == null ? Indeed.THROUGH_ANOTHER : Indeed.DIRECT;
    }

    @Override
    public boolean ready() {
        return super.ready() && (key() != null || collecting.source().ready());
    }

    @Override
    public SourceReply search(SourceQuery query) {
        String publisher = key();
        return publisher == null ? collecting.search(query, Indeed.ID, indeed) : search(query, publisher);
    }

    private SourceReply search(SourceQuery query, String publisher) {
        Instant now = clock.instant();
        IndeedQuery asked = new IndeedQuery(query, now, settings.country());
        SourceReply reply = new Paging(0, query.limit(), MOST_PAGES)
                .from(Integer.toString(query.offset()), new TimeLeft(clock, within), (start, time) -> {
                    int from = Integer.parseInt(start);
                    return read(IndeedReader.answer(http.ask(call(asked.page(from, publisher), time))), from, now);
                });
        return new SourceReply(
                Narrowing.of(reply.postings(), query), reply.total(), reply.unreadable(), reply.quotaLeft());
    }

    static Paging.Page read(JsonNode answer, int start, Instant now) {
        JsonNode results = answer.path("results");
        ReadItems items = ReadItems.of(results, result -> IndeedReader.read(result, now));
        OptionalLong total = new Fields(answer).whole("totalResults");
        int end = start + results.size();
        boolean more = total.isPresent() && end < total.getAsLong() && !results.isEmpty();
        return new Paging.Page(items, more ? Integer.toString(end) : null, boxed(total), null);
    }

    private static @Nullable Long boxed(OptionalLong number) {
        return number.isPresent() ? Long.valueOf(Math.max(0, number.getAsLong())) : null;
    }
}

package dev.jobtracker.sources.adzuna;

import dev.jobtracker.platform.http.HttpReply;
import dev.jobtracker.sources.OwnerSettings;
import dev.jobtracker.sources.SearchSource;
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
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/** Adzuna, asked live in one country. */
final class AdzunaSearch extends UpstreamSource implements SearchSource {

    private static final int MOST_PAGES = 3;

    private final AdzunaSettings settings;
    private final SourceHttp http;
    private final Clock clock;
    private final Duration within;

    AdzunaSearch(AdzunaSettings settings, OwnerSettings owner, SourceHttp http, Clock clock, Duration within) {
        super(Adzuna.DESCRIPTION, settings.upstream(), owner);
        this.settings = settings;
        this.http = http;
        this.clock = clock;
        this.within = within;
    }

    @Override
    public SourceReply search(SourceQuery query) {
        Instant now = clock.instant();
        AdzunaQuery asked = AdzunaQuery.of(query, now, settings.country());
        if (!asked.isAnswerable()) {
            return new SourceReply(List.of(), 0L, 0, null);
        }
        AdzunaQuery.Credentials credentials = AdzunaQuery.Credentials.of(key());
        String first = Integer.toString(query.offset() / AdzunaQuery.PAGE + 1);
        SourceReply reply = new Paging(query.offset() % AdzunaQuery.PAGE, query.limit(), MOST_PAGES)
                .from(first, new TimeLeft(clock, within), (page, time) -> {
                    int number = Integer.parseInt(page);
                    HttpReply answer = http.ask(call(asked.page(number, credentials), time), Adzuna.REFUSALS);
                    return read(SourceHttp.json(answer), asked.country(), number, now);
                });
        return new SourceReply(
                Narrowing.of(reply.postings(), query), reply.total(), reply.unreadable(), reply.quotaLeft());
    }

    static Paging.Page read(JsonNode answer, String country, int page, Instant now) {
        JsonNode results = answer.path("results");
        ReadItems items = ReadItems.of(results, result -> AdzunaReader.read(result, country, now));
        OptionalLong count = new Fields(answer).whole("count");
        Long total = count.isPresent() ? Long.valueOf(Math.max(0, count.getAsLong())) : null;
        boolean more = results.size() == AdzunaQuery.PAGE && (total == null || (long) page * AdzunaQuery.PAGE < total);
        return new Paging.Page(items, more ? Integer.toString(page + 1) : null, total, null);
    }
}

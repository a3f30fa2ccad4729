package dev.jobtracker.sources.linkedin;

import dev.jobtracker.platform.http.HttpCall;
import dev.jobtracker.platform.http.HttpReply;
import dev.jobtracker.sources.OwnerSettings;
import dev.jobtracker.sources.SearchSource;
import dev.jobtracker.sources.SourceFailedException;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.SourceQuery;
import dev.jobtracker.sources.SourceReply;
import dev.jobtracker.sources.rapidapi.RapidApi;
import dev.jobtracker.sources.reading.Narrowing;
import dev.jobtracker.sources.reading.Question;
import dev.jobtracker.sources.reading.ReadItems;
import dev.jobtracker.sources.reading.SourceHttp;
import dev.jobtracker.sources.reading.UpstreamSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Asks for LinkedIn's postings by the route of 2026, and by the older ones for a day after that is found missing. */
final class LinkedInSearch extends UpstreamSource implements SearchSource {

    private static final Duration UNTIL_TRIED_AGAIN = Duration.ofDays(1);

    private final String host;
    private final SourceHttp http;
    private final Clock clock;
    private final Duration within;
    private volatile Instant legacyUntil = Instant.MIN;

    LinkedInSearch(LinkedInSettings settings, OwnerSettings owner, SourceHttp http, Clock clock, Duration within) {
        super(LinkedIn.DESCRIPTION, settings.upstream(), owner);
        this.host = settings.host();
        this.http = http;
        this.clock = clock;
        this.within = within;
    }

    @Override
    public SourceReply search(SourceQuery query) {
        Instant now = clock.instant();
        LinkedInQuery asked = LinkedInQuery.of(query, now);
        HttpReply reply = ask(asked, now);
        ReadItems items = ReadItems.of(SourceHttp.json(reply), job -> LinkedInReader.read(job, now));
        List<SourcePosting> wanted = items.postings().stream()
                .skip(asked.skip())
                .limit(query.limit())
                .toList();
        return new SourceReply(
                Narrowing.of(wanted, query),
                null,
                items.unreadable(),
                RapidApi.GATEWAY.quotaLeft(reply, items.postings().size()));
    }

    private HttpReply ask(LinkedInQuery asked, Instant now) {
        boolean older = now.isBefore(legacyUntil);
        try {
            return ask(asked, older);
        } catch (SourceFailedException failed) {
            if (!RapidApi.isMissing(failed)) {
                throw failed;
            }
        }
        legacyUntil = older ? Instant.MIN : now.plus(UNTIL_TRIED_AGAIN);
        return ask(asked, !older);
    }

    private HttpReply ask(LinkedInQuery asked, boolean older) {
        return ask(older ? asked.legacy() : asked.unified());
    }

    private HttpReply ask(Question question) {
        HttpCall call = RapidApi.GATEWAY.admitted(call(question, within), key(), host);
        return http.ask(call, RapidApi.GATEWAY);
    }
}

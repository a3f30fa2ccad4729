package dev.jobtracker.sources.jsearch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.jobtracker.platform.http.HttpCall;
import dev.jobtracker.platform.http.HttpReply;
import dev.jobtracker.sources.SourceFailedException;
import dev.jobtracker.sources.SourceFailure;
import dev.jobtracker.sources.rapidapi.RapidApi;
import dev.jobtracker.sources.reading.Question;
import dev.jobtracker.sources.reading.SourceHttp;
import dev.jobtracker.sources.reading.TimeLeft;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Asks JSearch by its newer route, and by the older one for a day after that is found missing, or until that is missing
 * in turn. An answer is remembered for a minute, so that a search which asks for JSearch's own postings and for another
 * board's costs one call.
 */
final class JSearchAnswers {

    private static final Duration UNTIL_TRIED_AGAIN = Duration.ofDays(1);
    private static final DataSize LARGEST = DataSize.ofMegabytes(4);

    private final JSearchSettings settings;
    private final SourceHttp http;
    private final Clock clock;
    private final Duration within;
    private final Cache<JSearchQuery.Key, Answer> recent = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(20)
            .build();
    private volatile Instant legacyUntil = Instant.MIN;

    JSearchAnswers(JSearchSettings settings, SourceHttp http, Clock clock, Duration within) {
        this.settings = settings;
        this.http = http;
        this.clock = clock;
        this.within = within;
    }

    /**
     * What came.
     *
     * @param skip how many of the jobs come before those wanted
     * @param quotaLeft how many more calls the plan allows, where it tells
     */
    record Answer(JsonNode jobs, int skip, @Nullable Long quotaLeft) {}

    Answer to(JSearchQuery query, @Nullable String key) {
        return recent.get(query.key(key), unheard -> ask(query, key));
    }

    private Answer ask(JSearchQuery query, @Nullable String key) {
        Instant now = clock.instant();
        boolean older = now.isBefore(legacyUntil);
        try {
            return ask(query, key, older);
        } catch (SourceFailedException failed) {
            if (!RapidApi.isMissing(failed)) {
                throw failed;
            }
        }
        legacyUntil = older ? Instant.MIN : now.plus(UNTIL_TRIED_AGAIN);
        return ask(query, key, !older);
    }

    private Answer ask(JSearchQuery query, @Nullable String key, boolean older) {
        return older ? legacy(query, key) : current(query, key);
    }

    private Answer legacy(JSearchQuery query, @Nullable String key) {
        Part part = read(query.legacy(), key, within);
        return new Answer(part.jobs(), query.skip(true), part.quotaLeft());
    }

    /** One call has them all, unless the server tells a page at a time whatever it is asked for. */
    private Answer current(JSearchQuery query, @Nullable String key) {
        TimeLeft time = new TimeLeft(clock, within);
        Part part = read(query.current(), key, time.whole());
        JsonNode first = part.jobs();
        Long quotaLeft = part.quotaLeft();
        ArrayNode jobs = JsonNodeFactory.instance.arrayNode();
        first.values().forEach(jobs::add);
        for (int calls = 1; part.cursor() != null && query.isShort(jobs.size()) && time.isEnoughAfter(calls); calls++) {
            int come = jobs.size();
            try {
                part = read(query.current(part.cursor(), come), key, time.forAnother());
            } catch (SourceFailedException thatOneOnly) {
                break;
            }
            part.jobs().values().forEach(jobs::add);
            quotaLeft = part.quotaLeft() == null ? quotaLeft : part.quotaLeft();
        }
        return new Answer(first.isArray() ? jobs : first, query.skip(false), quotaLeft);
    }

    /** What one call brought. */
    private record Part(
            JsonNode jobs,
            @Nullable String cursor,
            @Nullable Long quotaLeft) {}

    private Part read(Question question, @Nullable String key, Duration time) {
        HttpReply reply = http.ask(call(question.under(settings.baseUrl()), key, time), RapidApi.GATEWAY);
        JsonNode answer = SourceHttp.json(reply);
        if ("ERROR".equals(answer.path("status").stringValue(""))) {
            String reason = answer.path("error").path("message").stringValue("no reason given");
            throw new SourceFailedException(new SourceFailure.Refused(reply.status(), reason));
        }
        return new Part(JSearchReader.jobs(answer), JSearchReader.cursor(answer), RapidApi.GATEWAY.quotaLeft(reply));
    }

    private HttpCall call(URI address, @Nullable String key, Duration time) {
        HttpCall call = HttpCall.get("jsearch", address)
                .header("Accept", "application/json")
                .within(time)
                .atMost(LARGEST)
                .anywhere();
        HttpCall named = key == null || settings.gateway() ? call : call.header("x-api-key", key);
        return settings.direct() ? named : RapidApi.GATEWAY.admitted(named, key, "jsearch.p.rapidapi.com");
    }
}

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

/**
 * Asks JSearch by its newer route, and by the older one for a day after that is found missing. An answer is remembered
 * for a minute, so that a search which asks for JSearch's own postings and for another board's costs one call.
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
        TimeLeft time = new TimeLeft(clock, within);
        if (clock.instant().isBefore(legacyUntil)) {
            return read(query, true, query.legacy(), key, time.whole());
        }
        try {
            return read(query, false, query.current(), key, time.whole());
        } catch (SourceFailedException failed) {
            if (!(failed.failure() instanceof SourceFailure.Refused refused) || refused.status() != 404) {
                throw failed;
            }
        }
        Answer answer = read(query, true, query.legacy(), key, time.now());
        legacyUntil = clock.instant().plus(UNTIL_TRIED_AGAIN);
        return answer;
    }

    private Answer read(JSearchQuery query, boolean legacy, Question question, @Nullable String key, Duration time) {
        HttpReply reply = http.ask(call(question.under(settings.baseUrl()), key, time), RapidApi.GATEWAY);
        JsonNode answer = SourceHttp.json(reply);
        if ("ERROR".equals(answer.path("status").stringValue(""))) {
            String reason = answer.path("error").path("message").stringValue("no reason given");
            throw new SourceFailedException(new SourceFailure.Refused(reply.status(), reason));
        }
        return new Answer(JSearchReader.jobs(answer), query.skip(legacy), RapidApi.GATEWAY.quotaLeft(reply));
    }

    private HttpCall call(URI address, @Nullable String key, Duration time) {
        HttpCall call = HttpCall.get("jsearch", address)
                .header("Accept", "application/json")
                .within(time)
                .atMost(LARGEST)
                .anywhere();
        if (settings.direct()) {
            return key == null ? call : call.header("x-api-key", key);
        }
        return RapidApi.GATEWAY.admitted(call, key, "jsearch.p.rapidapi.com");
    }
}

package dev.jobtracker.discovery;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.platform.cache.Cache;
import dev.jobtracker.platform.cache.CacheShape;
import dev.jobtracker.platform.cache.Caches;
import dev.jobtracker.platform.limits.LimitedRequests;
import dev.jobtracker.platform.limits.Rate;
import dev.jobtracker.sources.SourceQuery;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** How many searches of outside sources a person has in an hour. A further page of a search that counted is free. */
@Component
public class SearchAllowance {

    private static final String LIMIT = "external-search";

    private final LimitedRequests limits;
    private final LimitSettings settings;
    private final Cache<Boolean> counted;

    SearchAllowance(LimitedRequests limits, LimitSettings settings, Caches caches) {
        this.limits = limits;
        this.settings = settings;
        this.counted = caches.open(
                new CacheShape<>("counted-searches", 1, Duration.ofHours(1), 100_000, new TypeReference<Boolean>() {}));
    }

    /**
     * Counts a search and tells the caller what is left.
     *
     * @param scope what is searched, such as the source
     * @throws dev.jobtracker.platform.web.ProblemException 429 {@code rate_limited} when none is left
     */
    public void take(SignedIn person, String scope, SourceQuery query, HttpServletResponse response) {
        String subject = person.accountId().toString();
        Rate rate = Rate.perHour(person.premium() ? settings.externalPremiumPerHour() : settings.externalPerHour());
        String search = subject + " " + scope + " " + query.firstPage();
        if (query.offset() > 0 && counted.find(search).isPresent()) {
            limits.tell(response, LIMIT, subject, rate);
            return;
        }
        limits.take(response, LIMIT, subject, rate);
        counted.put(search, true);
    }
}

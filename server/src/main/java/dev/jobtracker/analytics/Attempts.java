package dev.jobtracker.analytics;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.jobtracker.applications.ApplicationEvent;
import dev.jobtracker.applications.ApplicationFacts;
import dev.jobtracker.applications.ApplicationHistory;
import dev.jobtracker.applications.ApplicationLists;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The applications of a person as figures see them, kept in memory until one of them changes. Safe to share between
 * threads.
 */
@Component
class Attempts {

    private static final int MOST_STEPS = 500_000;

    private static final Comparator<ApplicationEvent> BY_TIME =
            Comparator.comparing(ApplicationEvent::at).thenComparingInt(ApplicationEvent::sequence);

    private final ApplicationLists lists;
    private final ApplicationHistory history;
    private final Cache<UUID, Loaded> cache = Caffeine.newBuilder()
            .maximumWeight(MOST_STEPS)
            .weigher((UUID account, Loaded loaded) -> 1 + loaded.attempts.size() * 6)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    Attempts(ApplicationLists lists, ApplicationHistory history) {
        this.lists = lists;
        this.history = history;
    }

    private record Loaded(ApplicationFacts.Stamp stamp, List<Attempt> attempts) {}

    List<Attempt> of(UUID accountId) {
        ApplicationFacts.Stamp stamp = lists.stamp(accountId);
        Loaded known = cache.getIfPresent(accountId);
        if (known != null && known.stamp.equals(stamp)) {
            return known.attempts;
        }
        List<Attempt> attempts = load(accountId);
        cache.put(accountId, new Loaded(stamp, attempts));
        return attempts;
    }

    private List<Attempt> load(UUID accountId) {
        Map<UUID, List<ApplicationEvent>> events = new HashMap<>();
        for (ApplicationEvent event : history.ofAll(accountId)) {
            if (event.counts()) {
                events.computeIfAbsent(event.applicationId(), id -> new ArrayList<>())
                        .add(event);
            }
        }
        return lists.facts(accountId).stream()
                .filter(facts -> events.containsKey(facts.id()))
                .map(facts -> attempt(facts, events.getOrDefault(facts.id(), List.of())))
                .toList();
    }

    private static Attempt attempt(ApplicationFacts facts, List<ApplicationEvent> events) {
        return new Attempt(
                facts.status(),
                facts.source(),
                facts.roleTitle(),
                facts.matchScore(),
                LocalDate.ofInstant(facts.createdAt(), ZoneOffset.UTC),
                facts.appliedDate(),
                events.stream()
                        .sorted(BY_TIME)
                        .map(event -> new Step(event.to(), event.kind(), event.at()))
                        .toList());
    }
}

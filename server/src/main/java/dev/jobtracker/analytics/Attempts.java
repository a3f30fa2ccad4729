package dev.jobtracker.analytics;

import static java.util.stream.Collectors.groupingBy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.jobtracker.applications.ApplicationEvent;
import dev.jobtracker.applications.ApplicationFacts;
import dev.jobtracker.applications.ApplicationHistory;
import dev.jobtracker.applications.ApplicationLists;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
    private static final int MOST_BY_ID = 1000;

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

    private record Loaded(ApplicationFacts.Stamp stamp, Map<UUID, Known> known, List<Attempt> attempts) {}

    private record Known(long version, Attempt attempt) {}

    List<Attempt> of(UUID accountId) {
        ApplicationFacts.Stamp stamp = lists.stamp(accountId);
        Loaded loaded = cache.getIfPresent(accountId);
        if (loaded != null && loaded.stamp.equals(stamp)) {
            return loaded.attempts;
        }
        Map<UUID, Known> known = loaded == null ? Map.of() : caughtUp(accountId, loaded);
        if (!isWhole(known, stamp)) {
            known = load(lists.facts(accountId), accountId, known);
        }
        List<Attempt> attempts = known.values().stream().map(Known::attempt).toList();
        cache.put(accountId, new Loaded(stamp, known, attempts));
        return attempts;
    }

    /** With what changed since, which leaves in it what was removed. */
    private Map<UUID, Known> caughtUp(UUID accountId, Loaded loaded) {
        Instant last = loaded.stamp.lastChange();
        if (last == null) {
            return loaded.known;
        }
        Map<UUID, Known> known = new LinkedHashMap<>(loaded.known);
        known.putAll(load(lists.factsSince(accountId, last), accountId, loaded.known));
        return known;
    }

    private static boolean isWhole(Map<UUID, Known> known, ApplicationFacts.Stamp stamp) {
        return known.size() == stamp.applications()
                && known.values().stream().mapToLong(Known::version).sum() == stamp.versions();
    }

    /** Reads the events of those applications alone that are not known in their present version. */
    private Map<UUID, Known> load(List<ApplicationFacts> all, UUID accountId, Map<UUID, Known> before) {
        List<UUID> changed = all.stream()
                .filter(facts -> !isKnown(before, facts))
                .map(ApplicationFacts::id)
                .toList();
        Map<UUID, List<ApplicationEvent>> events = events(accountId, changed);
        Map<UUID, Known> known = LinkedHashMap.newLinkedHashMap(all.size());
        for (ApplicationFacts facts : all) {
            List<ApplicationEvent> told = events.getOrDefault(facts.id(), List.of());
            Known same = before.get(facts.id());
            if (same != null && same.version == facts.version()) {
                known.put(facts.id(), same);
            } else if (!told.isEmpty()) {
                known.put(facts.id(), new Known(facts.version(), attempt(facts, told)));
            }
        }
        return known;
    }

    private static boolean isKnown(Map<UUID, Known> before, ApplicationFacts facts) {
        Known known = before.get(facts.id());
        return known != null && known.version == facts.version();
    }

    private Map<UUID, List<ApplicationEvent>> events(UUID accountId, List<UUID> ids) {
        List<ApplicationEvent> told =
                ids.size() > MOST_BY_ID ? history.ofAll(accountId) : history.ofSome(accountId, ids);
        return told.stream().filter(ApplicationEvent::counts).collect(groupingBy(ApplicationEvent::applicationId));
    }

    private static Attempt attempt(ApplicationFacts facts, List<ApplicationEvent> events) {
        return Attempt.of(
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

package dev.jobtracker.simulator.world;

import dev.jobtracker.simulator.wire.Json;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every advertisement there is. Nothing changes by itself: only {@link #publish}, {@link #update} and {@link #remove}
 * do that. Safe for use by many threads.
 */
public final class World {

    private static final long FIRST_NEW_ID = 90_000_001;

    private final Clock clock;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, Advert> beginning = new ConcurrentHashMap<>();
    private final Map<String, Advert> adverts = new ConcurrentHashMap<>();
    private final Map<String, String> byExternalId = new ConcurrentHashMap<>();
    private final AtomicLong version = new AtomicLong();
    private final AtomicLong nextId = new AtomicLong(FIRST_NEW_ID);

    /** An empty world. */
    public World(Clock clock) {
        this.clock = clock;
    }

    /** Adds a present record to what the world began with; a later one of the same id wins. */
    public void beginWith(ObjectNode record) {
        Advert advert = Advert.of(record, vocabulary);
        beginning.put(advert.id(), advert);
        keep(advert);
    }

    /** Undoes every change since the start. */
    public void restore() {
        adverts.clear();
        byExternalId.clear();
        beginning.values().forEach(this::keep);
    }

    private void keep(Advert advert) {
        version.incrementAndGet();
        adverts.put(advert.id(), advert);
        if (advert.externalId() != null) {
            byExternalId.put(advert.externalId(), advert.id());
        }
    }

    /** Every word in it. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** A number that changes whenever anything does. */
    public long version() {
        return version.get();
    }

    /** The time in this world. */
    public Instant now() {
        return clock.instant();
    }

    /** The wall-clock time in Sweden. */
    public LocalDateTime localNow() {
        return SwedishTime.local(now());
    }

    /** All that are shown now, in no order. */
    public List<Advert> open() {
        LocalDateTime now = localNow();
        return adverts.values().stream()
                .filter(advert -> advert.schedule().isOpen(now))
                .toList();
    }

    /** All, also those removed and closed. */
    public Collection<Advert> all() {
        return List.copyOf(adverts.values());
    }

    /** The advertisement with this id or, failing that, this external id, if it is shown now. */
    public @Nullable Advert find(String id) {
        Advert advert = adverts.get(id);
        if (advert == null) {
            String real = byExternalId.get(id);
            advert = real == null ? null : adverts.get(real);
        }
        return advert != null && advert.schedule().isOpen(localNow()) ? advert : null;
    }

    /**
     * Publishes an advertisement now. Keys that are missing are filled in; without an id it gets a new one.
     *
     * @return its id
     */
    public String publish(ObjectNode partial) {
        ObjectNode given = partial.deepCopy();
        if (given.path("id").asString("").isEmpty()) {
            given.put("id", Long.toString(nextId.getAndIncrement()));
        }
        LocalDateTime now = localNow();
        ObjectNode defaults = Json.object()
                .put("publication_date", SwedishTime.text(now))
                .put("last_publication_date", Reopened.endOfDay(now.plusDays(30)))
                .put("application_deadline", Reopened.endOfDay(now.plusDays(30)))
                .put("timestamp", now().toEpochMilli());
        Advert advert = Advert.of(PresentRecord.complete(PresentRecord.merge(defaults, given)), vocabulary);
        keep(advert);
        return advert.id();
    }

    /** Changes some keys of an advertisement now; false where there is no such id. */
    public boolean update(String id, ObjectNode changes) {
        Advert present = adverts.get(id);
        if (present == null) {
            return false;
        }
        ObjectNode record = present.document().tree();
        record.put("timestamp", now().toEpochMilli());
        keep(Advert.of(PresentRecord.merge(record, changes), vocabulary));
        return true;
    }

    /** Takes an advertisement away now; false where there is no such id. */
    public boolean remove(String id) {
        ObjectNode removal = Json.object().put("removed", true).put("removed_date", SwedishTime.text(localNow()));
        return update(id, removal);
    }
}

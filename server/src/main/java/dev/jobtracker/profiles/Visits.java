package dev.jobtracker.profiles;

import static dev.jobtracker.platform.schema.Tables.PROFILE_VISIT;

import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.schema.tables.records.ProfileVisitRecord;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When people looked at what is new. Whoever is away for half an hour comes for another visit. */
@Component
public class Visits {

    private static final Duration AWAY = Duration.ofMinutes(30);
    private static final Duration PRECISION = Duration.ofMinutes(5);

    private final Database database;
    private final Clock clock;

    Visits(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes that the person is here; the end of their visit before this one, empty at the first. */
    public Optional<Instant> come(UUID accountId) {
        Instant now = clock.instant();
        Optional<ProfileVisitRecord> known = database.read(db -> db.selectFrom(PROFILE_VISIT)
                .where(PROFILE_VISIT.ACCOUNT_ID.eq(accountId))
                .fetchOptional());
        Optional<Instant> seen = known.map(ProfileVisitRecord::getSeenAt);
        boolean another = seen.filter(time -> time.isBefore(now.minus(AWAY))).isPresent();
        Optional<Instant> before = another ? seen : known.map(ProfileVisitRecord::getBeforeAt);
        if (seen.isEmpty() || seen.get().isBefore(now.minus(PRECISION))) {
            note(accountId, now, before);
        }
        return before;
    }

    /** The person's last visit, and the one before it. */
    record Seen(Instant seenAt, @Nullable Instant beforeAt) {}

    Optional<Seen> of(UUID accountId) {
        return database.read(db -> db.selectFrom(PROFILE_VISIT)
                .where(PROFILE_VISIT.ACCOUNT_ID.eq(accountId))
                .fetchOptional(row -> new Seen(row.getSeenAt(), row.getBeforeAt())));
    }

    private void note(UUID accountId, Instant now, Optional<Instant> before) {
        ProfileVisitRecord row = new ProfileVisitRecord(accountId, now, before.orElse(null));
        database.change(db -> db.insertInto(PROFILE_VISIT)
                .set(row)
                .onConflict(PROFILE_VISIT.ACCOUNT_ID)
                .doUpdate()
                .set(row)
                .execute());
    }
}

package dev.jobtracker.accounts.entrance;

import static dev.jobtracker.platform.schema.Tables.ATTEMPT_COUNT;

import dev.jobtracker.accounts.token.Sha256;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.schema.tables.records.AttemptCountRecord;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Counts tries of one kind in the database, so that all instances count together; what was tried is kept as a hash. */
@Component
class AttemptCounts {

    private final Database database;
    private final Clock clock;

    AttemptCounts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Counts one more try, and says how long to wait: nothing as long as there were at most so many in the window that
     * the first of them opened, else what is left of it.
     */
    Duration count(String subject, int most, Duration window) {
        Instant now = clock.instant();
        String hash = Sha256.of(subject);
        return database.write(db -> {
            add(db, hash, ATTEMPT_COUNT.WINDOW_STARTED_AT.le(now.minus(window)), now);
            AttemptCountRecord count = db.fetchSingle(ATTEMPT_COUNT, ATTEMPT_COUNT.SUBJECT.eq(hash));
            return count.getAttempts() <= most
                    ? Duration.ZERO
                    : Duration.between(now, count.getWindowStartedAt().plus(window));
        });
    }

    private static void add(DSLContext db, String hash, Condition over, Instant now) {
        db.insertInto(ATTEMPT_COUNT)
                .set(ATTEMPT_COUNT.SUBJECT, hash)
                .set(ATTEMPT_COUNT.ATTEMPTS, 1)
                .set(ATTEMPT_COUNT.WINDOW_STARTED_AT, now)
                .onConflict(ATTEMPT_COUNT.SUBJECT)
                .doUpdate()
                .set(ATTEMPT_COUNT.ATTEMPTS, DSL.when(over, 1).otherwise(ATTEMPT_COUNT.ATTEMPTS.plus(1)))
                .set(
                        ATTEMPT_COUNT.WINDOW_STARTED_AT,
                        DSL.when(over, DSL.val(now, ATTEMPT_COUNT.WINDOW_STARTED_AT))
                                .otherwise(ATTEMPT_COUNT.WINDOW_STARTED_AT))
                .execute();
    }

    /** Takes back the try that was counted last. */
    void takeBack(String subject) {
        database.change(db -> db.update(ATTEMPT_COUNT)
                .set(ATTEMPT_COUNT.ATTEMPTS, ATTEMPT_COUNT.ATTEMPTS.minus(1))
                .where(ATTEMPT_COUNT.SUBJECT.eq(Sha256.of(subject)))
                .and(ATTEMPT_COUNT.ATTEMPTS.gt(0))
                .execute());
    }

    /** Starts from nothing. */
    void forget(String subject) {
        database.change(db -> db.deleteFrom(ATTEMPT_COUNT)
                .where(ATTEMPT_COUNT.SUBJECT.eq(Sha256.of(subject)))
                .execute());
    }
}

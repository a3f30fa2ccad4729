package dev.jobtracker.accounts;

import static dev.jobtracker.platform.schema.Tables.REQUEST_KEY;

import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.schema.tables.records.RequestKeyRecord;
import dev.jobtracker.platform.web.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Has a request make something once, however often it is sent with the same key: a key belongs to a person, and is
 * written in the transaction that makes the thing. Safe to share between threads and instances.
 */
@Component
public class RequestKeys {

    /** So long a device may stay without a network and still send what waits on it once. */
    private static final Duration STAY = Duration.ofDays(90);

    private final Database database;
    private final Clock clock;

    RequestKeys(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What the request makes, or what it has made before.
     *
     * @param key null for a request that makes something each time
     * @param make makes it, in the transaction that it is called in
     * @param find looks up what was made before
     * @throws ProblemException 422 {@code request_key_reused} when the key came with another request before
     */
    public <T> T once(
            UUID accountId, @Nullable RequestKey key, Supplier<T> make, Function<T, UUID> id, Function<UUID, T> find) {
        if (key == null) {
            return make.get();
        }
        Optional<UUID> before = database.read(db -> made(db, accountId, key));
        if (before.isPresent()) {
            return find.apply(before.get());
        }
        return database.write(db -> {
            if (!claim(db, accountId, key)) {
                return find.apply(made(db, accountId, key).orElseThrow());
            }
            T made = make.get();
            db.update(REQUEST_KEY)
                    .set(REQUEST_KEY.MADE, id.apply(made))
                    .where(REQUEST_KEY.ACCOUNT_ID.eq(accountId))
                    .and(REQUEST_KEY.KEY.eq(key.value()))
                    .execute();
            return made;
        });
    }

    private static Optional<UUID> made(DSLContext db, UUID accountId, RequestKey key) {
        Optional<RequestKeyRecord> found = db.selectFrom(REQUEST_KEY)
                .where(REQUEST_KEY.ACCOUNT_ID.eq(accountId))
                .and(REQUEST_KEY.KEY.eq(key.value()))
                .fetchOptional();
        if (found.isPresent() && !found.get().getContent().equals(key.content())) {
            throw new ProblemException(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "request_key_reused",
                    "Another request was sent with this Idempotency-Key.");
        }
        return found.map(RequestKeyRecord::getMade);
    }

    /** Whoever comes second waits here until the first is done. */
    private boolean claim(DSLContext db, UUID accountId, RequestKey key) {
        return db.insertInto(REQUEST_KEY)
                        .set(REQUEST_KEY.ACCOUNT_ID, accountId)
                        .set(REQUEST_KEY.KEY, key.value())
                        .set(REQUEST_KEY.CONTENT, key.content())
                        .set(REQUEST_KEY.MADE, accountId)
                        .set(REQUEST_KEY.MADE_AT, clock.instant())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Forgets keys that nobody sends any more. */
    public void forgetOld() {
        database.change(db -> db.deleteFrom(REQUEST_KEY)
                .where(REQUEST_KEY.MADE_AT.lt(clock.instant().minus(STAY)))
                .execute());
    }
}

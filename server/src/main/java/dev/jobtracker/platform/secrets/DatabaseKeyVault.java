package dev.jobtracker.platform.secrets;

import static dev.jobtracker.platform.schema.Tables.KEY_MATERIAL;

import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.identifiers.Identifiers;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/** Keys in PostgreSQL. */
final class DatabaseKeyVault implements KeyVault {

    private final Database database;
    private final Clock clock;

    DatabaseKeyVault(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<StoredKey> keys(String purpose) {
        return database.read(db -> select(db, purpose));
    }

    @Override
    public List<StoredKey> keysOrFirst(String purpose, Supplier<String> material) {
        List<StoredKey> present = keys(purpose);
        return present.isEmpty() ? makeFirst(purpose, material) : present;
    }

    private List<StoredKey> makeFirst(String purpose, Supplier<String> material) {
        return database.write(db -> {
            db.execute("lock table key_material in exclusive mode");
            List<StoredKey> present = select(db, purpose);
            return present.isEmpty() ? List.of(insert(db, purpose, material.get())) : present;
        });
    }

    @Override
    public StoredKey add(String purpose, String material) {
        return database.write(db -> insert(db, purpose, material));
    }

    @Override
    public void remove(String purpose, String id) {
        database.change(db -> db.deleteFrom(KEY_MATERIAL)
                .where(KEY_MATERIAL.PURPOSE.eq(purpose), KEY_MATERIAL.ID.eq(id))
                .execute());
    }

    private static List<StoredKey> select(DSLContext db, String purpose) {
        return db.selectFrom(KEY_MATERIAL)
                .where(KEY_MATERIAL.PURPOSE.eq(purpose))
                .orderBy(KEY_MATERIAL.CREATED_AT, KEY_MATERIAL.ID)
                .fetch(row -> new StoredKey(row.getId(), row.getCreatedAt(), row.getMaterial()));
    }

    private StoredKey insert(DSLContext db, String purpose, String material) {
        StoredKey key = new StoredKey(
                Identifiers.timeOrdered().toString(), clock.instant().truncatedTo(ChronoUnit.MICROS), material);
        insert(db, purpose, key);
        return key;
    }

    @Override
    public void adopt(String purpose, StoredKey key) {
        database.change(db -> insert(db, purpose, key));
    }

    private static void insert(DSLContext db, String purpose, StoredKey key) {
        db.insertInto(KEY_MATERIAL)
                .set(KEY_MATERIAL.PURPOSE, purpose)
                .set(KEY_MATERIAL.ID, key.id())
                .set(KEY_MATERIAL.CREATED_AT, key.createdAt())
                .set(KEY_MATERIAL.MATERIAL, key.material())
                .onConflictDoNothing()
                .execute();
    }
}

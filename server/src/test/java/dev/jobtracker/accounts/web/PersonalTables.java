package dev.jobtracker.accounts.web;

import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.noCondition;

import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.schema.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/** Every table whose rows belong to an account, as the migrations say: nobody keeps a list of them. */
final class PersonalTables {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration/sqlite");
    private static final String ACCOUNT_ID = "account_id";

    private final Database database;
    private final String migrations;

    PersonalTables(Database database) {
        this.database = database;
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            migrations = files.sorted().map(PersonalTables::text).collect(Collectors.joining("\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<Table<?>> all() {
        return Arrays.stream(Tables.class.getFields()).map(PersonalTables::table);
    }

    private static Table<?> table(Field constant) {
        try {
            return (Table<?>) Objects.requireNonNull(constant.get(null));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<Table<?>> personal() {
        return all().filter(table -> table.field(ACCOUNT_ID) != null);
    }

    private static org.jooq.Field<UUID> account(Table<?> table) {
        return Objects.requireNonNull(table.field(ACCOUNT_ID, UUID.class));
    }

    /** How many rows of the account each of them has. */
    Map<String, Integer> rowsOf(UUID accountId) {
        return database.read(db -> personal()
                .collect(toMap(
                        Table::getName,
                        table -> db.fetchCount(table, account(table).eq(accountId)))));
    }

    /** The names of the tables that hold this text in a row that is not this account's. */
    List<String> rowsWith(String text, UUID otherThan) {
        return database.read(db -> personal()
                .filter(table -> db.fetchStream(table.where(account(table).ne(otherThan)))
                        .anyMatch(row -> row.toString().contains(text)))
                .map(Table::getName)
                .toList());
    }

    /** Puts a row of the account into each that has none, with whatever its columns take. */
    void fill(UUID accountId) {
        database.change(db -> personal()
                .filter(table -> db.fetchCount(table, account(table).eq(accountId)) == 0)
                .forEach(table -> insert(db, table, accountId)));
    }

    private Record insert(DSLContext db, Table<?> table, UUID accountId) {
        Map<org.jooq.Field<?>, Object> row = Arrays.stream(table.fields())
                .filter(field ->
                        !field.getDataType().nullable() || field.getName().equals(ACCOUNT_ID))
                .filter(field -> !field.getDataType().identity())
                .collect(toMap(Function.identity(), field -> value(db, table, field, accountId)));
        db.insertInto(table).set(row).execute();
        return db.newRecord(table, row);
    }

    private Object value(DSLContext db, Table<?> table, org.jooq.Field<?> field, UUID accountId) {
        if (field.getName().equals(ACCOUNT_ID)) {
            return accountId;
        }
        Object parents = parents(db, table, field, accountId);
        return parents == null ? invented(table, field) : parents;
    }

    private @Nullable Object parents(DSLContext db, Table<?> table, org.jooq.Field<?> field, UUID accountId) {
        for (ForeignKey<?, ?> key : table.getReferences()) {
            TableField<?, ?> own = key.getFields().getFirst();
            if (own.getName().equals(field.getName())) {
                Table<?> parent = key.getKey().getTable();
                org.jooq.Field<?> id = Objects.requireNonNull(
                        parent.field(key.getKeyFields().getFirst().getName()));
                Condition belongs = parent.field(ACCOUNT_ID) == null
                        ? noCondition()
                        : account(parent).eq(accountId);
                Record known = db.selectFrom(parent).where(belongs).limit(1).fetchOne();
                return Objects.requireNonNull((known == null ? insert(db, parent, accountId) : known).get(id));
            }
        }
        return null;
    }

    private Object invented(Table<?> table, org.jooq.Field<?> field) {
        Class<?> type = field.getType();
        if (type == String.class) {
            return allowed(table, field).orElse("\"" + UUID.randomUUID() + "\"");
        } else if (type == UUID.class) {
            return UUID.randomUUID();
        } else if (type == Instant.class) {
            return Instant.parse("2026-11-22T10:00:00Z");
        } else if (type == LocalDate.class) {
            return LocalDate.parse("2026-11-22");
        } else if (type == Boolean.class) {
            return false;
        } else if (type == byte[].class) {
            return new byte[] {1};
        }
        return type == Long.class ? Long.valueOf(1) : type == Double.class ? Double.valueOf(1) : Integer.valueOf(1);
    }

    /** The first of the words that a check of the column lists. */
    private Optional<String> allowed(Table<?> table, org.jooq.Field<?> field) {
        Matcher create = Pattern.compile("(?is)create table " + table.getName() + " \\((.*?)\\n\\);")
                .matcher(migrations);
        if (!create.find()) {
            return Optional.empty();
        }
        Matcher check = Pattern.compile("(?i)\\b" + field.getName() + " in \\('([^']+)'")
                .matcher(create.group(1));
        return check.find() ? Optional.of(check.group(1)) : Optional.empty();
    }
}

package dev.jobtracker.platform.database;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/**
 * One statement for thousands of rows. Does what jOOQ's own batch does; on SQLite, where a row costs little else,
 * without what that costs for every single value.
 */
public final class RowBatch {

    private RowBatch() {}

    /**
     * Executes a statement once for each row.
     *
     * @param rows the values of its parameters in order; on SQLite texts, numbers, booleans, instants and ids
     */
    public static void execute(DSLContext db, Query statement, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        if (db.family() == SQLDialect.SQLITE) {
            String sql = db.render(statement);
            db.connection(connection -> {
                try (PreparedStatement prepared = connection.prepareStatement(sql)) {
                    execute(prepared, rows);
                }
            });
        } else {
            db.batch(statement).bind(rows.toArray(Object[][]::new)).execute();
        }
    }

    private static void execute(PreparedStatement prepared, List<@Nullable Object[]> rows) throws SQLException {
        for (@Nullable Object[] row : rows) {
            for (int index = 0; index < row.length; index++) {
                prepared.setObject(index + 1, stored(row[index]));
            }
            prepared.addBatch();
        }
        prepared.executeBatch();
    }

    /** As the bindings of the generated tables store it. */
    private static @Nullable Object stored(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Instant instant -> InstantBinding.text(instant);
            case UUID id -> id.toString();
            case BigDecimal number -> number.toString();
            case String _, Integer _, Long _, Double _, Boolean _ -> value;
            default -> throw new IllegalArgumentException("no way to store " + value.getClass());
        };
    }
}

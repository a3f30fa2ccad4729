package dev.jobtracker.platform.database;

import org.jooq.SQLDialect;

/** The two engines that JobTracker speaks to. */
public enum DatabaseKind {
    SQLITE(SQLDialect.SQLITE),
    POSTGRESQL(SQLDialect.POSTGRES);

    private final SQLDialect dialect;

    DatabaseKind(SQLDialect dialect) {
        this.dialect = dialect;
    }

    SQLDialect dialect() {
        return dialect;
    }

    String migrations() {
        return "classpath:db/migration/" + name().toLowerCase(java.util.Locale.ROOT);
    }
}

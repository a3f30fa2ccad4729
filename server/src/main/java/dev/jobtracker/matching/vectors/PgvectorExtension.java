package dev.jobtracker.matching.vectors;

import dev.jobtracker.platform.database.Database;
import java.util.Optional;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.TransactionException;

/** PostgreSQL's extension that keeps vectors and finds near ones by a graph (HNSW). */
final class PgvectorExtension {

    private static final Logger LOG = LoggerFactory.getLogger(PgvectorExtension.class);

    /** Scans that go on until a filter has kept enough came with it. */
    private static final int LEAST_MINOR = 8;

    private PgvectorExtension() {}

    /** Whether it can be used; puts it into the database where that is allowed. The log says which way it went. */
    static boolean use(Database database) {
        String refusal = isOffered(database) ? create(database) : "the server does not have it";
        Optional<String> version =
                database.read(db -> db.resultQuery("select extversion from pg_extension where extname = 'vector'")
                        .fetchOptionalInto(String.class));
        if (version.isPresent() && suffices(version.get())) {
            LOG.info("Vectors are searched by pgvector {}.", version.get());
            return true;
        }
        LOG.info(
                "Vectors are searched in memory, each of them: pgvector 0.{} or newer is not there ({}).",
                LEAST_MINOR,
                version.map(old -> "the database has " + old).orElse(refusal));
        return false;
    }

    /** Asked first: creating what the server does not have costs the pool its connection, and with it the start. */
    private static boolean isOffered(Database database) {
        return database.read(db ->
                db.fetchExists(DSL.selectOne().from("pg_available_extensions").where("name = 'vector'")));
    }

    /** Why it could not be put into the database; empty when it is there. */
    private static String create(Database database) {
        try {
            database.change(db -> db.execute("create extension if not exists vector"));
            return "";
        } catch (DataAccessException | TransactionException refused) {
            Throwable cause = refused.getCause() == null ? refused : refused.getCause();
            return String.valueOf(cause.getMessage()).lines().findFirst().orElse("refused");
        }
    }

    private static boolean suffices(String version) {
        String[] parts = version.split("\\.", -1);
        int major = Integer.parseInt(parts[0]);
        return major > 0 || (parts.length > 1 && Integer.parseInt(parts[1]) >= LEAST_MINOR);
    }
}

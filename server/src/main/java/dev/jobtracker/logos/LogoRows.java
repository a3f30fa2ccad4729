package dev.jobtracker.logos;

import static dev.jobtracker.platform.schema.Tables.COMPANY_LOGO;
import static dev.jobtracker.platform.schema.Tables.LOGO_IMAGE;
import static org.jooq.impl.DSL.excluded;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The logos in the database. */
final class LogoRows {

    private LogoRows() {}

    /**
     * What is known of a domain.
     *
     * @param image the name of its logo, or null when none was found
     * @param lookAfter when to look again, or null when that is not needed
     */
    record Known(@Nullable String image, @Nullable Instant lookAfter) {

        boolean isStale(Instant now) {
            return lookAfter != null && !lookAfter.isAfter(now);
        }
    }

    static Map<String, Known> known(DSLContext db, Collection<String> domains) {
        return db
                .select(COMPANY_LOGO.DOMAIN, COMPANY_LOGO.IMAGE, COMPANY_LOGO.LOOK_AFTER)
                .from(COMPANY_LOGO)
                .where(COMPANY_LOGO.DOMAIN.in(domains))
                .stream()
                .collect(Collectors.toMap(
                        row -> row.get(COMPANY_LOGO.DOMAIN),
                        row -> new Known(row.get(COMPANY_LOGO.IMAGE), row.get(COMPANY_LOGO.LOOK_AFTER))));
    }

    static Optional<byte[]> content(DSLContext db, String image) {
        return db.select(LOGO_IMAGE.CONTENT)
                .from(LOGO_IMAGE)
                .where(LOGO_IMAGE.HASH.eq(image))
                .fetchOptional(LOGO_IMAGE.CONTENT);
    }

    static void store(DSLContext db, String image, byte[] content) {
        db.insertInto(LOGO_IMAGE)
                .set(LOGO_IMAGE.HASH, image)
                .set(LOGO_IMAGE.CONTENT, content)
                .onConflictDoNothing()
                .execute();
    }

    static void remember(DSLContext db, String domain, Known known, Instant now) {
        db.insertInto(COMPANY_LOGO)
                .set(COMPANY_LOGO.DOMAIN, domain)
                .set(COMPANY_LOGO.IMAGE, known.image())
                .set(COMPANY_LOGO.LOOKED_AT, now)
                .set(COMPANY_LOGO.LOOK_AFTER, known.lookAfter())
                .onConflict(COMPANY_LOGO.DOMAIN)
                .doUpdate()
                .set(COMPANY_LOGO.IMAGE, excluded(COMPANY_LOGO.IMAGE))
                .set(COMPANY_LOGO.LOOKED_AT, excluded(COMPANY_LOGO.LOOKED_AT))
                .set(COMPANY_LOGO.LOOK_AFTER, excluded(COMPANY_LOGO.LOOK_AFTER))
                .execute();
    }
}

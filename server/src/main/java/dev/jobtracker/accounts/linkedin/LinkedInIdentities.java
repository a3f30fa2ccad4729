package dev.jobtracker.accounts.linkedin;

import static dev.jobtracker.platform.schema.Tables.LINKEDIN_IDENTITY;

import dev.jobtracker.accounts.LinkedInIdentity;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.schema.tables.records.LinkedinIdentityRecord;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Which account belongs to whom at LinkedIn: at most one each way. */
@Component
public class LinkedInIdentities {

    private final Database database;
    private final Clock clock;

    LinkedInIdentities(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<LinkedInIdentity> of(UUID accountId) {
        return database.read(db -> db.selectFrom(LINKEDIN_IDENTITY)
                .where(LINKEDIN_IDENTITY.ACCOUNT_ID.eq(accountId))
                .fetchOptional(row -> new LinkedInIdentity(
                        row.getSub(),
                        row.getName(),
                        row.getEmail(),
                        row.getEmailVerified(),
                        row.getPictureUrl(),
                        row.getLocale(),
                        row.getLinkedAt())));
    }

    Optional<UUID> accountOf(String sub) {
        return database.read(db -> db.select(LINKEDIN_IDENTITY.ACCOUNT_ID)
                .from(LINKEDIN_IDENTITY)
                .where(LINKEDIN_IDENTITY.SUB.eq(sub))
                .fetchOptional(LINKEDIN_IDENTITY.ACCOUNT_ID));
    }

    /** Links the two; false when one of them is linked to somebody else already. */
    boolean link(UUID accountId, LinkedInPerson person) {
        return database.write(db -> {
            LinkedinIdentityRecord row = row(db, person);
            row.setAccountId(accountId);
            row.setLinkedAt(clock.instant());
            return db.insertInto(LINKEDIN_IDENTITY)
                                    .set(row)
                                    .onConflictDoNothing()
                                    .execute()
                            == 1
                    || refresh(accountId, person);
        });
    }

    /** Notes what LinkedIn says now; false when the two are not linked to each other. */
    boolean refresh(UUID accountId, LinkedInPerson person) {
        return database.write(db -> db.update(LINKEDIN_IDENTITY)
                        .set(row(db, person))
                        .where(LINKEDIN_IDENTITY.ACCOUNT_ID.eq(accountId))
                        .and(LINKEDIN_IDENTITY.SUB.eq(person.sub()))
                        .execute())
                == 1;
    }

    /** Forgets what LinkedIn told of the person; false when it told nothing. */
    public boolean unlink(UUID accountId) {
        return database.write(db -> db.deleteFrom(LINKEDIN_IDENTITY)
                        .where(LINKEDIN_IDENTITY.ACCOUNT_ID.eq(accountId))
                        .execute())
                == 1;
    }

    private static LinkedinIdentityRecord row(DSLContext db, LinkedInPerson person) {
        LinkedinIdentityRecord row = db.newRecord(LINKEDIN_IDENTITY);
        row.setSub(person.sub());
        row.setName(person.name());
        row.setEmail(person.email() == null ? null : person.email().value());
        row.setEmailVerified(person.emailVerified());
        row.setPictureUrl(person.pictureUrl());
        row.setLocale(person.locale());
        return row;
    }
}

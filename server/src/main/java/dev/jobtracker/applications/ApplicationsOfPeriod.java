package dev.jobtracker.applications;

import static dev.jobtracker.platform.schema.Tables.APPLICATION;
import static dev.jobtracker.platform.schema.Tables.APPLICATION_DETAIL;

import dev.jobtracker.platform.database.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a person did in some time. Each end is left out. Safe to share between threads. */
@Component
public class ApplicationsOfPeriod {

    private final Database database;

    ApplicationsOfPeriod(Database database) {
        this.database = database;
    }

    /** The applications that they say they sent, by day. */
    public List<Application> applied(UUID accountId, LocalDate from, LocalDate end) {
        return database.read(db -> ApplicationRows.inOrder(
                db,
                accountId,
                db.select(APPLICATION.ID)
                        .from(APPLICATION)
                        .where(APPLICATION.ACCOUNT_ID.eq(accountId))
                        .and(APPLICATION.ARCHIVED.in(false, true))
                        .and(APPLICATION.APPLIED_DATE.ge(from))
                        .and(APPLICATION.APPLIED_DATE.lt(end))
                        .orderBy(APPLICATION.APPLIED_DATE, APPLICATION.ID)
                        .fetch(APPLICATION.ID)));
    }

    /** What happened to applications and was not taken back. */
    public List<ApplicationEvent> events(UUID accountId, Instant from, Instant end) {
        return database.read(db -> EventRows.between(db, accountId, from, end)).stream()
                .filter(ApplicationEvent::counts)
                .toList();
    }

    /** Interviews or reminders by their time. */
    public <T extends Detail> List<Attached<T>> details(UUID accountId, Class<T> type, Instant from, Instant end) {
        return database.read(db -> DetailRows.page(
                db,
                APPLICATION_DETAIL
                        .ACCOUNT_ID
                        .eq(accountId)
                        .and(APPLICATION_DETAIL.KIND.eq(DetailKind.keyOf(type)))
                        .and(APPLICATION_DETAIL.OPEN.in(false, true))
                        .and(APPLICATION_DETAIL.AT.ge(from))
                        .and(APPLICATION_DETAIL.AT.lt(end)),
                type,
                0,
                Integer.MAX_VALUE));
    }

    /** Applications by their ids; what is not there or not the person's is left out. */
    public List<Application> find(UUID accountId, List<UUID> ids) {
        return database.read(db -> ApplicationRows.inOrder(db, accountId, ids));
    }
}

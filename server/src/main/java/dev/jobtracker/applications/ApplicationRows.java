package dev.jobtracker.applications;

import static dev.jobtracker.platform.schema.Tables.APPLICATION;
import static dev.jobtracker.platform.schema.Tables.APPLICATION_TAG;
import static java.util.stream.Collectors.toMap;

import dev.jobtracker.platform.schema.tables.records.ApplicationRecord;
import dev.jobtracker.platform.schema.tables.records.ApplicationTagRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The tables of applications and their tags. */
final class ApplicationRows {

    private static final int MOST_BIND_VALUES = 500;

    private ApplicationRows() {}

    static void insert(DSLContext db, Application application) {
        insertAll(db, List.of(application));
    }

    static void insertAll(DSLContext db, List<Application> applications) {
        db.batchInsert(applications.stream().map(ApplicationRows::record).toList())
                .execute();
        db.batchInsert(applications.stream().flatMap(ApplicationRows::tags).toList())
                .execute();
    }

    private static ApplicationRecord record(Application application) {
        ApplicationRecord row = new ApplicationRecord();
        row.setId(application.id());
        row.setAccountId(application.accountId());
        row.setArchived(application.archived());
        row.setMatchScore(application.matchScore());
        row.setCreatedAt(application.createdAt());
        return filled(row, application);
    }

    /** Writes all that changes; the row must have been claimed in this transaction. */
    static void update(DSLContext db, Application application) {
        ApplicationRecord row = filled(new ApplicationRecord(), application);
        db.update(APPLICATION)
                .set(row)
                .where(APPLICATION.ID.eq(application.id()))
                .execute();
        db.deleteFrom(APPLICATION_TAG)
                .where(APPLICATION_TAG.APPLICATION_ID.eq(application.id()))
                .execute();
        db.batchInsert(tags(application).toList()).execute();
    }

    private static ApplicationRecord filled(ApplicationRecord row, Application application) {
        ApplicationFields fields = application.fields();
        row.setVersion(application.version());
        row.setStatus(application.status());
        row.setStatusKind(application.kind().key());
        row.setStatusAt(application.statusAt());
        row.setCompanyName(fields.companyName());
        row.setRoleTitle(fields.roleTitle());
        row.setSameKey(FoldedText.same(fields.companyName(), fields.roleTitle()));
        row.setAppliedDate(fields.appliedDate());
        row.setSource(fields.source());
        row.setPostingId(fields.jobId());
        row.setUrl(fields.url());
        row.setLocation(fields.location());
        row.setSalary(SalaryColumn.write(fields.salary()));
        row.setSalaryAsked(SalaryColumn.write(fields.salaryAsked()));
        row.setSalaryOffered(SalaryColumn.write(fields.salaryOffered()));
        row.setNotes(fields.notes());
        row.setSearchText(searchText(fields));
        row.setUpdatedAt(application.updatedAt());
        return row;
    }

    private static String searchText(ApplicationFields fields) {
        Stream<@Nullable String> texts = Stream.of(
                fields.companyName(),
                fields.roleTitle(),
                fields.location(),
                fields.source(),
                String.join(" ", fields.tags()),
                fields.notes());
        return FoldedText.of(String.join(" ", texts.filter(Objects::nonNull).toList()));
    }

    private static Stream<ApplicationTagRecord> tags(Application application) {
        List<String> tags = application.fields().tags();
        return IntStream.range(0, tags.size())
                .mapToObj(position -> new ApplicationTagRecord(
                        application.id(), application.accountId(), tags.get(position), position));
    }

    /**
     * Takes an application for a change: nobody else changes it until the transaction ends. False when it is not there,
     * not this person's, or not in the version expected.
     */
    static boolean claim(DSLContext db, UUID accountId, UUID id, @Nullable Long expected, Instant now) {
        return db.update(APPLICATION)
                        .set(APPLICATION.VERSION, APPLICATION.VERSION.plus(1))
                        .set(APPLICATION.UPDATED_AT, now)
                        .where(APPLICATION.ID.eq(id))
                        .and(APPLICATION.ACCOUNT_ID.eq(accountId))
                        .and(expected == null ? APPLICATION.ID.eq(id) : APPLICATION.VERSION.eq(expected))
                        .execute()
                == 1;
    }

    static void setArchived(DSLContext db, UUID id, boolean archived) {
        db.update(APPLICATION)
                .set(APPLICATION.ARCHIVED, archived)
                .where(APPLICATION.ID.eq(id))
                .execute();
    }

    /** Null for patience that has come to its end; false when the application is not there or not this person's. */
    static boolean setPatience(DSLContext db, UUID accountId, UUID id, @Nullable Instant until) {
        return db.update(APPLICATION)
                        .set(APPLICATION.PATIENT_UNTIL, until)
                        .where(APPLICATION.ID.eq(id))
                        .and(APPLICATION.ACCOUNT_ID.eq(accountId))
                        .execute()
                == 1;
    }

    static void setStanding(DSLContext db, UUID id, Standing standing) {
        db.update(APPLICATION)
                .set(APPLICATION.STATUS, standing.status())
                .set(APPLICATION.STATUS_KIND, standing.kind().key())
                .set(APPLICATION.STATUS_AT, standing.since())
                .where(APPLICATION.ID.eq(id))
                .execute();
    }

    static void delete(DSLContext db, UUID id) {
        db.deleteFrom(APPLICATION).where(APPLICATION.ID.eq(id)).execute();
    }

    static Optional<Application> find(DSLContext db, UUID accountId, UUID id) {
        return inOrder(db, accountId, List.of(id)).stream().findFirst();
    }

    /** Of all applications of a person, put away or not, in the order in which they were made. */
    static List<UUID> ids(DSLContext db, UUID accountId) {
        return db.select(APPLICATION.ID)
                .from(APPLICATION)
                .where(APPLICATION.ACCOUNT_ID.eq(accountId))
                .orderBy(APPLICATION.ID)
                .fetch(APPLICATION.ID);
    }

    /**
     * Applications in the order of the ids; what is not there or not this person's is left out. Whose they are is seen
     * here: asked for both, SQLite would rather read all that the person has.
     */
    static List<Application> inOrder(DSLContext db, UUID accountId, List<UUID> ids) {
        Map<UUID, Application> found = new HashMap<>();
        for (List<UUID> some : parts(ids)) {
            List<ApplicationRecord> rows = db.selectFrom(APPLICATION).where(APPLICATION.ID.in(some)).fetch().stream()
                    .filter(row -> row.getAccountId().equals(accountId))
                    .toList();
            found.putAll(whole(db, rows).stream().collect(toMap(Application::id, Function.identity())));
        }
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Rows with their tags. */
    static List<Application> whole(DSLContext db, List<ApplicationRecord> rows) {
        Map<UUID, List<String>> tags =
                tags(db, rows.stream().map(ApplicationRecord::getId).toList());
        return rows.stream()
                .map(row -> application(row, tags.getOrDefault(row.getId(), List.of())))
                .toList();
    }

    private static Map<UUID, List<String>> tags(DSLContext db, Collection<UUID> ids) {
        return db.selectFrom(APPLICATION_TAG)
                .where(APPLICATION_TAG.APPLICATION_ID.in(ids))
                .orderBy(APPLICATION_TAG.POSITION, APPLICATION_TAG.TAG)
                .fetchGroups(APPLICATION_TAG.APPLICATION_ID, APPLICATION_TAG.TAG);
    }

    static <T> List<List<T>> parts(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int start = 0; start < all.size(); start += MOST_BIND_VALUES) {
            parts.add(all.subList(start, Math.min(all.size(), start + MOST_BIND_VALUES)));
        }
        return parts;
    }

    private static Application application(ApplicationRecord row, List<String> tags) {
        return new Application(
                row.getId(),
                row.getAccountId(),
                row.getVersion(),
                new ApplicationFields(
                        row.getCompanyName(),
                        row.getRoleTitle(),
                        row.getAppliedDate(),
                        row.getSource(),
                        row.getPostingId(),
                        row.getUrl(),
                        row.getLocation(),
                        SalaryColumn.read(row.getSalary()),
                        SalaryColumn.read(row.getSalaryAsked()),
                        SalaryColumn.read(row.getSalaryOffered()),
                        row.getNotes(),
                        tags),
                row.getStatus(),
                StageKind.of(row.getStatusKind()),
                row.getStatusAt(),
                row.getArchived(),
                row.getMatchScore(),
                row.getCreatedAt(),
                row.getUpdatedAt());
    }
}

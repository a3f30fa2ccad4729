package dev.jobtracker.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/** Puts long searches into a tracker's tables, in statements that SQLite and PostgreSQL both read. */
final class TrackingSeed implements AutoCloseable {

    private static final int TOGETHER = 500;
    private static final int PERSONS_TOGETHER = 100;

    /** What is filled in for a measurement may be lost. */
    private static final List<String> SQLITE_IN_HASTE =
            List.of("pragma synchronous = off", "pragma cache_size = -200000");

    private static final List<String> POSTGRESQL_IN_HASTE =
            List.of("set synchronous_commit = off", "set session_replication_role = replica");

    private static final List<String> COURSE =
            List.of("applied", "screening", "interview", "offer", "rejected", "saved", "withdrawn", "ghosted");
    private static final List<String> KINDS =
            List.of("applied", "applied", "interviewing", "offer", "rejected", "saved", "withdrawn", "ghosted");

    private final Connection connection;
    private final boolean postgresql;
    private final Random random = new Random(7);

    TrackingSeed(String url, String user, String password) throws SQLException {
        this.connection = DriverManager.getConnection(url, user, password);
        this.postgresql = url.startsWith("jdbc:postgresql");
        try (Statement statement = connection.createStatement()) {
            for (String setting : postgresql ? POSTGRESQL_IN_HASTE : SQLITE_IN_HASTE) {
                statement.execute(setting);
            }
        }
    }

    /** The account that was made last. */
    String newestAccount() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from account order by created_at desc limit 1")) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** So many applications of one person, each with so many events. */
    void search(String account, int applications, int events) throws SQLException {
        connection.setAutoCommit(false);
        List<String> rows = new ArrayList<>();
        List<String> happened = new ArrayList<>();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        for (int number = 0; number < applications; number++) {
            String id = UUID.randomUUID().toString();
            int last = random.nextInt(COURSE.size());
            Instant applied = now.minus(10 + random.nextInt(700), ChronoUnit.DAYS);
            String company = "Company " + random.nextInt(3000);
            String title = "Engineer of sort " + random.nextInt(200);
            String text = (company + " " + title + " goteborg source" + number % 12).toLowerCase(Locale.ROOT);
            rows.add("('%s','%s',%d,false,'%s','%s','%s','%s','%s','%s','%s','source%d','Göteborg','%s','%s','%s')"
                    .formatted(
                            id,
                            account,
                            events,
                            COURSE.get(last),
                            KINDS.get(last),
                            applied.plus(events, ChronoUnit.DAYS),
                            company,
                            title,
                            text,
                            LocalDate.ofInstant(applied, ZoneOffset.UTC),
                            number % 12,
                            text,
                            applied,
                            applied.plusSeconds(number)));
            for (int event = 0; event < events; event++) {
                int to = event == events - 1 ? last : random.nextInt(COURSE.size());
                happened.add("('%s','%s','%s',%d,'%s','%s','move','%s','%s')"
                        .formatted(
                                UUID.randomUUID(),
                                id,
                                account,
                                event + 1,
                                COURSE.get(to),
                                KINDS.get(to),
                                applied.plus(event, ChronoUnit.DAYS),
                                now));
            }
        }
        insert(
                "application (id, account_id, version, archived, status, status_kind, status_at, company_name,"
                        + " role_title, same_key, applied_date, source, location, search_text, created_at, updated_at)",
                rows);
        insert(
                "application_event (id, application_id, account_id, sequence, to_status, to_kind, action, happened_at,"
                        + " recorded_at)",
                happened);
        settle();
    }

    private void insert(String into, List<String> rows) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int start = 0; start < rows.size(); start += TOGETHER) {
                List<String> some = rows.subList(start, Math.min(rows.size(), start + TOGETHER));
                statement.executeUpdate("insert into " + into + " values " + String.join(",", some));
            }
        }
    }

    /** So many others, each with that many of the applications of one, and two events for each. */
    void others(String account, int persons, int each) throws SQLException {
        connection.setAutoCommit(false);
        List<String> accounts = new ArrayList<>();
        for (int person = 1; person <= persons; person++) {
            accounts.add("('%s','o%d@example.test','o%d@example.test','Other','member',false,'2026-01-01T00:00:00Z')"
                    .formatted(other(person), person, person));
        }
        insert("account (id, email, email_key, full_name, role, premium, created_at)", accounts);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("create temporary table copied as select * from application where account_id = '"
                    + account + "' limit " + each);
            statement.executeUpdate("create temporary table told as select e.* from copied a join application_event e"
                    + " on e.application_id = a.id and e.sequence <= 2");
            for (int first = 1; first <= persons; first += PERSONS_TOGETHER) {
                copy(statement, first, Math.min(persons, first + PERSONS_TOGETHER - 1));
                connection.commit();
            }
        }
        settle();
    }

    private static String other(int person) {
        return "%08x-0000-7000-8000-000000000000".formatted(person);
    }

    /** Person by person, so that what lies together in an index is written together. */
    private void copy(Statement statement, int first, int last) throws SQLException {
        String those = " where other.id between '" + other(first) + "' and '" + other(last) + "' order by other.id";
        statement.executeUpdate("insert into application (id, account_id, version, archived, status, status_kind,"
                + " status_at, company_name, role_title, same_key, applied_date, source, location, search_text,"
                + " created_at, updated_at) select " + id("a.id") + ", other.id, a.version, a.archived, a.status,"
                + " a.status_kind, a.status_at, a.company_name, a.role_title, a.same_key, a.applied_date, a.source,"
                + " a.location, a.search_text, a.created_at, a.updated_at from account other cross join copied a"
                + those);
        statement.executeUpdate("insert into application_event (id, application_id, account_id, sequence,"
                + " to_status, to_kind, action, happened_at, recorded_at) select " + id("e.id") + ", "
                + id("e.application_id") + ", other.id, e.sequence, e.to_status, e.to_kind, e.action, e.happened_at,"
                + " e.recorded_at from account other cross join told e" + those);
    }

    /** An id of its own for each person, made of theirs and of that of what is copied. */
    private String id(String column) {
        return postgresql
                ? "(substr(other.id::text, 1, 8) || substr(" + column + "::text, 9))::uuid"
                : "substr(other.id, 1, 8) || substr(" + column + ", 9)";
    }

    /**
     * Leaves no transaction open, which on SQLite would keep the server from writing. PostgreSQL looks after its tables
     * by itself, if later; nobody does so for SQLite, which has to find its way without.
     */
    private void settle() throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
        if (postgresql) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("vacuum analyze");
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

package dev.jobtracker.sources.companies;

import static dev.jobtracker.platform.schema.Tables.WATCHED_COMPANY;

import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.schema.tables.records.WatchedCompanyRecord;
import dev.jobtracker.sources.SourceId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The table of who watches what. */
final class WatchedCompanyRows {

    private final Database database;

    WatchedCompanyRows(Database database) {
        this.database = database;
    }

    Set<String> at(SourceId source) {
        return database.read(db -> db.selectDistinct(WATCHED_COMPANY.COMPANY)
                .from(WATCHED_COMPANY)
                .where(WATCHED_COMPANY.SOURCE.eq(source.value()))
                .fetchSet(WATCHED_COMPANY.COMPANY));
    }

    List<WatchedCompany> of(UUID accountId) {
        return database.read(db -> db.selectFrom(WATCHED_COMPANY)
                        .where(WATCHED_COMPANY.ACCOUNT_ID.eq(accountId))
                        .orderBy(WATCHED_COMPANY.COMPANY, WATCHED_COMPANY.SOURCE)
                        .fetch())
                .map(row -> new WatchedCompany(
                        new CompanyBoard(new SourceId(row.getSource()), row.getCompany()), row.getAddedAt()));
    }

    void add(UUID accountId, CompanyBoard board, Instant now) {
        database.change(db -> db.insertInto(WATCHED_COMPANY)
                .set(new WatchedCompanyRecord(accountId, board.source().value(), board.company(), now))
                .onConflictDoNothing()
                .execute());
    }

    boolean remove(UUID accountId, CompanyBoard board) {
        return database.write(db -> db.deleteFrom(WATCHED_COMPANY)
                        .where(WATCHED_COMPANY.ACCOUNT_ID.eq(accountId))
                        .and(WATCHED_COMPANY.SOURCE.eq(board.source().value()))
                        .and(WATCHED_COMPANY.COMPANY.eq(board.company()))
                        .execute()
                > 0);
    }

    void erase(UUID accountId) {
        database.change(db -> db.deleteFrom(WATCHED_COMPANY)
                .where(WATCHED_COMPANY.ACCOUNT_ID.eq(accountId))
                .execute());
    }
}

package dev.jobtracker.discovery.saved;

import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.identifiers.Identifiers;
import dev.jobtracker.platform.web.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The searches that people keep. What is not there or not the person's own is refused with 404
 * {@code search_not_found}. Safe to share between threads.
 */
@Component
public class SavedSearches {

    /** Each of them asks the sources every morning. */
    private static final int MOST = 20;

    private final Database database;
    private final Clock clock;

    SavedSearches(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A person's searches in the order in which they were made; there are a few at most. */
    public List<SavedSearch> of(UUID accountId) {
        return database.read(db -> SearchRows.of(db, accountId));
    }

    public SavedSearch require(UUID accountId, UUID id) {
        return database.read(db -> SearchRows.find(db, accountId, id)).orElseThrow(SavedSearches::unknown);
    }

    /**
     * Keeps a search; what is in the catalog already is no news to it.
     *
     * @throws ProblemException 409 {@code too_many_searches}; 422 {@code invalid_input}
     */
    public SavedSearch add(UUID accountId, SearchDraft draft) {
        SearchDraft.Checked checked = draft.checked();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        SavedSearch search = new SavedSearch(
                Identifiers.timeOrdered(),
                accountId,
                1,
                checked.name(),
                checked.query(),
                checked.alert(),
                checked.minScore(),
                now,
                now,
                now);
        database.change(db -> {
            if (SearchRows.of(db, accountId).size() >= MOST) {
                throw new ProblemException(
                        HttpStatus.CONFLICT, "too_many_searches", "You keep " + MOST + " searches already.");
            }
            SearchRows.insert(db, search);
        });
        return search;
    }

    /**
     * Puts another search in its place; where it asks for something else, what is there already is no news.
     *
     * @param expected the version that the person saw; null for whichever there is
     * @throws ProblemException 409 {@code stale}; 422 {@code invalid_input}
     */
    public SavedSearch replace(UUID accountId, UUID id, @Nullable Long expected, SearchDraft draft) {
        return database.write(db -> {
            SavedSearch before = require(accountId, id);
            SearchDraft.Checked checked = draft.checked();
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            SavedSearch after = new SavedSearch(
                    id,
                    accountId,
                    before.version() + 1,
                    checked.name(),
                    checked.query(),
                    checked.alert(),
                    checked.minScore(),
                    checked.query().equals(before.query()) ? before.since() : now,
                    before.createdAt(),
                    now);
            if (!SearchRows.replace(db, after, expected)) {
                throw new ProblemException(
                        HttpStatus.CONFLICT,
                        "stale",
                        "This was changed elsewhere in the meantime. Read it again first.");
            }
            return after;
        });
    }

    public void remove(UUID accountId, UUID id) {
        if (!database.write(db -> SearchRows.delete(db, accountId, id))) {
            throw unknown();
        }
    }

    /** What a search found since it was made, the latest first. */
    public List<FoundPosting> news(UUID accountId, UUID id) {
        UUID known = require(accountId, id).id();
        return database.read(db -> NewsRows.of(db, known));
    }

    /** How much each search found that the person has not looked at, by its id; where there is none it is left out. */
    public Map<UUID, Integer> unseen(UUID accountId) {
        return database.read(db -> NewsRows.unseen(db, accountId));
    }

    /** Notes that the person has looked at what a search found. */
    public void see(UUID accountId, UUID id) {
        UUID known = require(accountId, id).id();
        database.change(db -> NewsRows.see(db, known));
    }

    /** Erases all that a person keeps here, in the transaction in progress. */
    void erase(UUID accountId) {
        database.change(db -> SearchRows.deleteAll(db, accountId));
    }

    private static ProblemException unknown() {
        return ProblemException.notFound("search_not_found", "There is no such saved search.");
    }
}

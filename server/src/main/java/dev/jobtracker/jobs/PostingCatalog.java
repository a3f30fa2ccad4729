package dev.jobtracker.jobs;

import static dev.jobtracker.platform.schema.Tables.POSTING;
import static org.jooq.impl.DSL.count;

import dev.jobtracker.jobs.intake.PostingStore;
import dev.jobtracker.jobs.search.PostingReader;
import dev.jobtracker.jobs.search.PostingSearch;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.web.Page;
import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.sources.SourcePosting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All postings that are known. Safe to share between threads. */
public final class PostingCatalog {

    private final Database database;
    private final PostingStore store;
    private final PostingSearch search;

    PostingCatalog(Database database, PostingStore store, PostingSearch search) {
        this.database = database;
        this.store = store;
        this.search = search;
    }

    /** One posting, open or not. */
    public Optional<JobPosting> find(UUID id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** Postings in the order of the ids; what is not there is left out. */
    public List<JobPosting> find(List<UUID> ids) {
        return database.read(db -> PostingReader.byId(db, ids));
    }

    /** A page of the postings asked for, with marks where they have what was typed. */
    public Page<JobPosting> search(PostingQuery query, PageRequest page) {
        return search.find(query, page);
    }

    /**
     * Takes in what a source told, such as the results of a live search. What is there already in the same or a later
     * version stays as it is; the same call again changes nothing.
     */
    public IntakeCounts store(List<SourcePosting> postings) {
        return store.store(postings);
    }

    /** How many open postings each source has. */
    public Map<String, Integer> openBySource() {
        return database.read(db -> db.select(POSTING.SOURCE, count())
                .from(POSTING)
                .where(POSTING.STATUS.eq(PostingStatus.OPEN.key()))
                .groupBy(POSTING.SOURCE)
                .fetchMap(POSTING.SOURCE, count()));
    }
}

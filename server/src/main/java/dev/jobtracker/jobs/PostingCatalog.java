package dev.jobtracker.jobs;

import static dev.jobtracker.platform.schema.Tables.POSTING;
import static org.jooq.impl.DSL.count;

import dev.jobtracker.jobs.clusters.ClusterTask;
import dev.jobtracker.jobs.clusters.Splits;
import dev.jobtracker.jobs.intake.PostingStore;
import dev.jobtracker.jobs.marks.ImportRows;
import dev.jobtracker.jobs.search.OpeningReader;
import dev.jobtracker.jobs.search.OriginReader;
import dev.jobtracker.jobs.search.PostingReader;
import dev.jobtracker.jobs.search.PostingSearch;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.web.Page;
import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.sources.SourcePosting;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All postings that are known. Safe to share between threads. */
public final class PostingCatalog {

    private final Database database;
    private final PostingStore store;
    private final PostingSearch search;
    private final ClusterTask clustering;
    private final Clock clock;

    PostingCatalog(Database database, PostingStore store, PostingSearch search, ClusterTask clustering, Clock clock) {
        this.database = database;
        this.store = store;
        this.search = search;
        this.clustering = clustering;
        this.clock = clock;
    }

    /** One posting by itself, open or not, as long as the person may see it: everybody's, or imported by them. */
    public Optional<JobPosting> find(UUID accountId, UUID id) {
        return database.read(db -> PostingReader.byId(db, ImportRows.visible(db, accountId, List.of(id))).stream()
                .findFirst());
    }

    /** One posting by itself, open or not, whoever may see it. */
    public Optional<JobPosting> find(UUID id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** Postings, each by itself, in the order of the ids, whoever may see them; what is not there is left out. */
    public List<JobPosting> find(List<UUID> ids) {
        return database.read(db -> PostingReader.byId(db, ids));
    }

    /** The opening that a posting advertises, open or not, as a person is shown it: every posting of it answers it. */
    public Optional<JobPosting> opening(UUID accountId, UUID id) {
        return openings(accountId, List.of(id)).stream().findFirst();
    }

    /** The openings that postings advertise, in the order of the ids and each once, as a person is shown them. */
    public List<JobPosting> openings(UUID accountId, List<UUID> ids) {
        Map<UUID, JobPosting> shown = database.read(
                db -> OpeningReader.byId(db, ImportRows.visible(db, accountId, ids), Splits.of(db, accountId)));
        Map<UUID, JobPosting> openings = new LinkedHashMap<>();
        shown.values().forEach(opening -> openings.putIfAbsent(opening.id(), opening));
        return List.copyOf(openings.values());
    }

    /** What it knows of postings beside what they say, by their ids; what is not there is left out. */
    public Map<UUID, KnownPosting> known(List<UUID> ids) {
        return database.read(db -> OriginReader.byId(db, ids));
    }

    /**
     * Keeps a posting apart from the opening that it is shown with, for one person and for good.
     *
     * @param id any posting of the opening
     * @param source who told of the posting to be kept apart
     * @param sourceId what the source calls it
     * @return the posting by itself; empty when it is not one of the opening's several
     */
    public Optional<JobPosting> split(UUID accountId, UUID id, String source, String sourceId) {
        return database.write(db -> {
            Optional<UUID> member = OpeningReader.member(db, id, source, sourceId);
            member.ifPresent(posting -> Splits.add(db, accountId, posting, clock.instant()));
            return member.map(posting ->
                    OpeningReader.byId(db, List.of(posting), Set.of(posting)).get(posting));
        });
    }

    /** A page of the openings asked for, with marks where they have what was typed. */
    public Page<JobPosting> search(PostingQuery query, PageRequest page) {
        return search.find(query, page);
    }

    /** The ids of the first openings asked for, at most 100. */
    public List<UUID> first(PostingQuery query, int count) {
        return search.first(query, count);
    }

    /**
     * Takes in what a source told, such as the results of a live search. What is there already in the same or a later
     * version stays as it is; the same call again changes nothing.
     */
    public IntakeCounts store(List<SourcePosting> postings) {
        IntakeCounts counts = store.store(postings);
        if (counts.stored() + counts.updated() > 0) {
            clustering.start();
        }
        return counts;
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

package dev.jobtracker.jobs.search;

import static dev.jobtracker.platform.schema.Tables.OPENING;
import static dev.jobtracker.platform.schema.Tables.POSTING;
import static dev.jobtracker.platform.schema.Tables.POSTING_DETAIL;
import static org.jooq.impl.DSL.select;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.clusters.ClusterRows;
import dev.jobtracker.jobs.duplicates.ShownOpening;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** Reads openings: every posting asked for stands for its cluster, which is shown by its best posting. */
public final class OpeningReader {

    private OpeningReader() {}

    /**
     * The openings in the order of their postings' numbers, each once.
     *
     * @param apart postings that the reader keeps apart from their clusters
     */
    static List<JobPosting> byNumber(DSLContext db, List<Integer> numbers, Set<UUID> apart) {
        Map<UUID, JobPosting> shown = new LinkedHashMap<>();
        read(db, POSTING.NUMBER, numbers, apart).values().forEach(posting -> shown.putIfAbsent(posting.id(), posting));
        return List.copyOf(shown.values());
    }

    /** The openings by their postings' ids; what is not there is left out. */
    public static Map<UUID, JobPosting> byId(DSLContext db, List<UUID> ids, Set<UUID> apart) {
        return read(db, POSTING.ID, ids, apart);
    }

    private static <K> Map<K, JobPosting> read(DSLContext db, Field<K> key, List<K> keys, Set<UUID> apart) {
        Map<K, Record> rows = new HashMap<>();
        for (List<K> some : PostingReader.parts(keys)) {
            PostingReader.whole(db, key.in(some)).forEach(row -> rows.put(row.get(key), row));
        }
        Map<UUID, List<Record>> clusters = clusters(db, rows.values());
        Map<K, JobPosting> shown = new LinkedHashMap<>();
        for (K each : keys) {
            Record row = rows.get(each);
            if (row != null) {
                shown.put(each, shown(companions(row, clusters, apart)));
            }
        }
        return shown;
    }

    /** The postings of those of the rows' clusters that have several. */
    private static Map<UUID, List<Record>> clusters(DSLContext db, Collection<Record> rows) {
        List<UUID> shared = rows.stream()
                .map(row -> row.get(OPENING.ID))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, List<Record>> clusters = new HashMap<>();
        for (List<UUID> some : PostingReader.parts(shared)) {
            clusters.putAll(members(db, some));
        }
        return clusters;
    }

    private static Map<UUID, List<Record>> members(DSLContext db, List<UUID> clusters) {
        Map<UUID, List<Record>> members = new HashMap<>();
        PostingReader.whole(db, POSTING.CLUSTER_ID.in(clusters))
                .forEach(row -> members.computeIfAbsent(row.get(POSTING.CLUSTER_ID), any -> new ArrayList<>())
                        .add(row));
        return members;
    }

    private static List<Record> companions(Record row, Map<UUID, List<Record>> clusters, Set<UUID> apart) {
        if (apart.contains(row.get(POSTING.ID))) {
            return List.of(row);
        }
        return clusters.getOrDefault(row.get(POSTING.CLUSTER_ID), List.of(row)).stream()
                .filter(member -> !apart.contains(member.get(POSTING.ID)))
                .toList();
    }

    private static JobPosting shown(List<Record> members) {
        List<JobPosting> postings = members.stream().map(PostingReader::posting).toList();
        JobPosting best = members.stream()
                .filter(row -> row.get(POSTING.LEADS))
                .findFirst()
                .map(PostingReader::posting)
                .orElseGet(() -> ShownOpening.best(postings));
        return ShownOpening.of(best, postings);
    }

    /** The numbers of the postings that lead what is left of clusters without the postings kept apart, and of those. */
    static List<Integer> leadersWithout(DSLContext db, Set<UUID> apart) {
        List<Integer> leaders = new ArrayList<>();
        for (List<UUID> some : PostingReader.parts(List.copyOf(apart))) {
            List<UUID> clusters = db.selectDistinct(POSTING.CLUSTER_ID)
                    .from(POSTING)
                    .where(POSTING.ID.in(some))
                    .fetch(POSTING.CLUSTER_ID);
            members(db, clusters).values().forEach(cluster -> addLeaders(cluster, apart, leaders));
        }
        return leaders;
    }

    private static void addLeaders(List<Record> cluster, Set<UUID> apart, List<Integer> leaders) {
        List<Record> rest = new ArrayList<>();
        for (Record row : cluster) {
            if (apart.contains(row.get(POSTING.ID))) {
                leaders.add(row.get(POSTING.NUMBER));
            } else {
                rest.add(row);
            }
        }
        if (!rest.isEmpty()) {
            UUID best = shown(rest).id();
            rest.stream()
                    .filter(row -> row.get(POSTING.ID).equals(best))
                    .forEach(row -> leaders.add(row.get(POSTING.NUMBER)));
        }
    }

    /** The posting of that name among the several that a posting is shown with. */
    public static Optional<UUID> member(DSLContext db, UUID id, String source, String sourceId) {
        return db
                .select(POSTING.ID)
                .from(POSTING)
                .join(POSTING_DETAIL)
                .on(POSTING_DETAIL.NUMBER.eq(POSTING.NUMBER))
                .where(POSTING.CLUSTER_ID.in(
                        select(POSTING.CLUSTER_ID).from(POSTING).where(POSTING.ID.eq(id))))
                .and(POSTING.SOURCE.eq(source))
                .and(POSTING_DETAIL.SOURCE_ID.eq(sourceId))
                .and(ClusterRows.shared())
                .fetch(POSTING.ID)
                .stream()
                .findFirst();
    }
}

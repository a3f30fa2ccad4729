package dev.jobtracker.jobs.search;

import static dev.jobtracker.platform.schema.Tables.POSTING;
import static dev.jobtracker.platform.schema.Tables.POSTING_DETAIL;
import static org.jooq.impl.DSL.select;

import dev.jobtracker.jobs.KnownPosting;
import dev.jobtracker.jobs.PostingOrigin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads where openings are advertised, without what the advertisements say. */
public final class OriginReader {

    /** As {@link OpeningReader} has them: the posting that leads, then whichever was seen first. */
    private static final Comparator<Record> ORDER = Comparator.comparing((Record row) -> !row.get(POSTING.LEADS))
            .thenComparing(row -> row.get(POSTING_DETAIL.FIRST_SEEN_AT))
            .thenComparing(row -> row.get(POSTING.ID));

    private OriginReader() {}

    /** By the postings' ids; what is not there is left out. */
    public static Map<UUID, KnownPosting> byId(DSLContext db, List<UUID> ids) {
        Map<UUID, KnownPosting> known = new HashMap<>();
        for (List<UUID> some : PostingReader.parts(ids)) {
            Map<UUID, List<Record>> clusters = new HashMap<>();
            rows(db, some)
                    .forEach(row -> clusters.computeIfAbsent(row.get(POSTING.CLUSTER_ID), any -> new ArrayList<>())
                            .add(row));
            clusters.values().forEach(cluster -> put(cluster, known));
        }
        known.keySet().retainAll(ids);
        return known;
    }

    private static List<Record> rows(DSLContext db, List<UUID> ids) {
        return List.copyOf(db.select(
                        POSTING.ID,
                        POSTING.CLUSTER_ID,
                        POSTING.LEADS,
                        POSTING.SOURCE,
                        POSTING.JOINED_BY,
                        POSTING_DETAIL.SOURCE_ID,
                        POSTING_DETAIL.URL,
                        POSTING_DETAIL.FIRST_SEEN_AT,
                        POSTING_DETAIL.SAMPLE)
                .from(POSTING)
                .join(POSTING_DETAIL)
                .on(POSTING_DETAIL.NUMBER.eq(POSTING.NUMBER))
                .where(POSTING.CLUSTER_ID.in(
                        select(POSTING.CLUSTER_ID).from(POSTING).where(POSTING.ID.in(ids))))
                .fetch());
    }

    private static void put(List<Record> cluster, Map<UUID, KnownPosting> known) {
        cluster.sort(ORDER);
        List<PostingOrigin> origins = cluster.stream()
                .map(row -> PostingReader.origin(row, row.get(POSTING_DETAIL.URL)))
                .toList();
        boolean sample = cluster.getFirst().get(POSTING_DETAIL.SAMPLE);
        cluster.forEach(row -> known.put(row.get(POSTING.ID), new KnownPosting(origins, sample)));
    }
}

package dev.jobtracker.jobs.clusters;

import dev.jobtracker.jobs.duplicates.Cluster;
import dev.jobtracker.jobs.duplicates.Merge;
import dev.jobtracker.jobs.duplicates.Traits;
import dev.jobtracker.platform.database.Database;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/**
 * Puts the postings that came, changed or closed together with those that advertise the same opening, some hundred at a
 * time: read and compared outside any transaction, written in a short one. What is done is struck out in the
 * transaction that writes it, so it goes on where it stopped. One caller at a time in the whole installation.
 */
public final class Clustering {

    private static final int TOGETHER = 200;

    private final Database database;
    private final Clock clock;

    public Clustering(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Deals with all that waits, unless it is told to stop; whether anything did. */
    public boolean run(BooleanSupplier stopping) {
        noteClosed();
        boolean any = false;
        while (!stopping.getAsBoolean() && step()) {
            any = true;
        }
        return any;
    }

    private void noteClosed() {
        Instant now = clock.instant();
        int noted;
        do {
            noted = database.write(db -> ClusterRows.noteClosed(db, now));
        } while (noted > 0);
    }

    private boolean step() {
        Map<Integer, Integer> waiting = database.read(db -> Unclustered.next(db, TOGETHER));
        if (waiting.isEmpty()) {
            return false;
        }
        Outcome outcome = database.read(db -> outcome(db, waiting.keySet()));
        database.change(db -> write(db, waiting, outcome));
        return true;
    }

    private Outcome outcome(DSLContext db, Collection<Integer> numbers) {
        Neighbourhood neighbourhood = new Neighbourhood(db);
        Outcome outcome = new Outcome(neighbourhood.keys(), clock.instant());
        for (Set<Candidate> group : neighbourhood.around(numbers)) {
            Map<UUID, Candidate> byId = group.stream()
                    .collect(Collectors.toMap(each -> each.traits().id(), Function.identity()));
            List<Traits> traits = group.stream().map(Candidate::traits).toList();
            for (Cluster cluster : Merge.of(traits, Map.of(), neighbourhood.beside())) {
                outcome.add(cluster, byId);
            }
        }
        return outcome;
    }

    private static void write(DSLContext db, Map<Integer, Integer> done, Outcome outcome) {
        ClusterRows.waitForIntakes(db);
        Set<Integer> present = ClusterRows.present(db, done.keySet());
        Map<Integer, Set<Long>> keys = outcome.keys().entrySet().stream()
                .filter(entry -> present.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        PostingKeys.put(db, keys);
        ClusterRows.put(db, outcome.memberships());
        ClusterRows.put(db, new HashSet<>(outcome.touched()), outcome.shared());
        Unclustered.strike(db, done);
    }
}

package dev.jobtracker.benchmarks;

import dev.jobtracker.matching.embeddings.EmbeddingModels;
import dev.jobtracker.matching.embeddings.Vectors;
import dev.jobtracker.matching.vectors.CompactVectors;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The 20 most alike of 100,000 vectors: our scan in memory and FAISS on one thread, query by query in turn. */
final class RankingBenchmark implements Benchmark {

    private static final int BASE = 400;
    private static final int QUERIES = 120;
    private static final int WARM_UP = 20;
    private static final int WANTED = 20;

    /** What the server looks at again for 20. */
    private static final int CANDIDATES = 2 * WANTED + 30;

    @Override
    public String name() {
        return "ranking";
    }

    @Override
    public Report run(Options options) throws Exception {
        int count = options.number("postings", 100_000);
        List<float[]> base = EmbeddingModels.local().passages(PostingSample.texts(options, BASE));
        VectorSets sets = new VectorSets(base);
        Report report = new Report("Ranking by vectors", "benchmarks/run ranking --postings " + count);
        measure(report, "", sets.mixed(count), sets.mixed(QUERIES));
        measure(report, ", vectors in all directions", sets.anywhere(count), sets.anywhere(QUERIES));
        return report.remark("Processor time of one query, median of " + (QUERIES - WARM_UP)
                        + ", ours and FAISS's in turn; ours with the exact look at the best " + CANDIDATES
                        + ", whose vectors lie in memory here and in the database in the server.")
                .remark(
                        "The vectors are those of " + base.size()
                                + " postings, mixed in pairs and with noise; those in all directions are the hardest there are.");
    }

    private static void measure(Report report, String kind, float[][] vectors, float[][] queries) throws IOException {
        CompactVectors ours = new CompactVectors(vectors[0].length);
        for (int number = 0; number < vectors.length; number++) {
            ours.put(number, vectors[number]);
        }
        BitSet few = new BitSet();
        new Random(1).ints(vectors.length / 100, 0, vectors.length).forEach(few::set);
        double[] scan = new double[QUERIES - WARM_UP];
        double[] filtered = new double[scan.length];
        double[] theirs = new double[scan.length];
        int found = 0;
        String version;
        try (FaissSearch faiss = FaissSearch.over(vectors, queries)) {
            version = faiss.version();
            for (int query = 0; query < QUERIES; query++) {
                FaissSearch.Found exact = faiss.search(query);
                Timed all = timed(ours, vectors, queries[query], null);
                Timed kept = timed(ours, vectors, queries[query], few);
                if (query >= WARM_UP) {
                    theirs[query - WARM_UP] = exact.milliseconds();
                    scan[query - WARM_UP] = all.milliseconds();
                    filtered[query - WARM_UP] = kept.milliseconds();
                    found += (int) Arrays.stream(exact.nearest())
                            .filter(number -> IntStream.of(all.nearest()).anyMatch(one -> one == number))
                            .count();
                }
            }
        }
        double recall = (double) found / scan.length / WANTED;
        report.line("ours" + kind, milliseconds(median(scan)), "")
                .line("FAISS " + version + " `IndexFlatIP`" + kind, milliseconds(median(theirs)), "")
                .line(
                        "ours / FAISS" + kind,
                        String.format(Locale.ROOT, "%.2f", median(scan) / median(theirs)),
                        "≤ 0.50")
                .line("recall@20" + kind, String.format(Locale.ROOT, "%.4f", recall), "≥ 0.99")
                .line("a filter that keeps 1 %" + kind, milliseconds(median(filtered)), "faster than all")
                .line("memory of ours" + kind, ours.bytes() / 1_000_000 + " MB", "≤ 60 MB");
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
    private record Timed(double milliseconds, int[] nearest) {}

    private static Timed timed(CompactVectors ours, float[][] vectors, float[] query, @Nullable BitSet among) {
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int[] nearest = Arrays.stream(ours.best(query, among, CANDIDATES))
                .boxed()
                .sorted(Comparator.comparingDouble(number -> -Vectors.dot(query, vectors[number])))
                .limit(WANTED)
                .mapToInt(Integer::intValue)
                .toArray();
        return new Timed((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e6, nearest);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String milliseconds(double value) {
        return String.format(Locale.ROOT, "%.1f ms", value);
    }
}

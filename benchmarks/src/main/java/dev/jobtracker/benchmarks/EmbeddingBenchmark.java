package dev.jobtracker.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.jobtracker.matching.embeddings.EmbeddingModel;
import dev.jobtracker.matching.embeddings.EmbeddingModels;
import dev.jobtracker.matching.embeddings.Vectors;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Vectors of postings in this process: ours and LangChain4j's {@code embedAll}, with the same model, in turn. */
final class EmbeddingBenchmark implements Benchmark {

    /** Enough that it does not matter how the last of a round are shared among the callers. */
    private static final int POSTINGS = 64;

    private static final int ROUNDS = 12;

    @Override
    public String name() {
        return "embedding";
    }

    @Override
    public Report run(Options options) throws Exception {
        int rounds = options.number("rounds", ROUNDS);
        int count = options.number("postings", POSTINGS);
        List<String> texts = PostingSample.texts(options, count);
        EmbeddingModel model = EmbeddingModels.local();
        BgeSmallEnV15QuantizedEmbeddingModel other = new BgeSmallEnV15QuantizedEmbeddingModel();
        Side ours = new Side(model::passages);
        Side theirs = new Side(
                all -> other.embedAll(all.stream().map(TextSegment::from).toList()).content().stream()
                        .map(embedding -> embedding.vector())
                        .toList());
        for (int round = 0; round < rounds; round++) {
            ours.run(texts);
            theirs.run(texts);
        }
        double[] cosines = new double[texts.size()];
        for (int i = 0; i < cosines.length; i++) {
            cosines[i] = Vectors.dot(ours.vectors.get(i), theirs.vectors.get(i));
        }
        return new Report("Embedding in process", "benchmarks/run embedding --postings " + count)
                .line("ours", speed(count, ours.seconds()), "")
                .line("LangChain4j's `embedAll`, same model", speed(count, theirs.seconds()), "")
                .line("ours / theirs, postings a second", ratio(Side.over(theirs.seconds, ours.seconds)), "≥ 1.8")
                .line(
                        "ours / theirs, postings for a second of processor time",
                        ratio(Side.over(theirs.processor, ours.processor)),
                        "")
                .line(
                        "least cosine to theirs",
                        ratio(Arrays.stream(cosines).min().orElse(0)),
                        "≥ 0.999")
                .remark(
                        "Medians of " + (rounds - 1)
                                + " rounds in turn, after one that does not count; two callers with a thread each against LangChain4j's own threads.");
    }

    private static String speed(int count, double seconds) {
        return String.format(Locale.ROOT, "%.1f postings/s", count / seconds);
    }

    private static String ratio(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    /** One of the two that are compared, and how long each of its rounds took. */
    private static final class Side {

        private final Function<List<String>, List<float[]>> embed;
        private final List<Double> seconds = new ArrayList<>();
        private final List<Double> processor = new ArrayList<>();
        private List<float[]> vectors = List.of();

        Side(Function<List<String>, List<float[]>> embed) {
            this.embed = embed;
        }

        void run(List<String> texts) {
            OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
            long begun = System.nanoTime();
            long used = system.getProcessCpuTime();
            vectors = embed.apply(texts);
            seconds.add((System.nanoTime() - begun) / 1e9);
            processor.add((system.getProcessCpuTime() - used) / 1e9);
        }

        double seconds() {
            return median(seconds);
        }

        /** The ratio that is the median of all rounds: what others do on the machine meets both of one round alike. */
        static double over(List<Double> one, List<Double> other) {
            return median(IntStream.range(0, one.size())
                    .mapToObj(round -> one.get(round) / other.get(round))
                    .toList());
        }

        private static double median(List<Double> rounds) {
            List<Double> counted = rounds.stream().skip(1).sorted().toList();
            return counted.get(counted.size() / 2);
        }
    }
}

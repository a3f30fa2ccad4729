package dev.jobtracker.benchmarks.quality;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.matching.embeddings.EmbeddingModel;
import dev.jobtracker.matching.embeddings.EmbeddingModels;
import dev.jobtracker.matching.scoring.Cosine;
import dev.jobtracker.matching.vectors.PostingDigest;
import dev.jobtracker.resumes.document.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How well vectors rank by what of a posting they are made from: its beginning, or what was picked, and how much. */
public final class DigestChoice {

    private static final int[] LENGTHS = {600, 1_200, 1_800};

    private DigestChoice() {}

    /**
     * Measures with the model that comes along, by vectors alone; takes minutes for each way where the role set is
     * asked for.
     *
     * @param data the directory with the role set; without it our own set alone
     */
    public static List<MatchQuality.Line> measure(Optional<Path> data) throws IOException, RefusedException {
        EmbeddingModel model = EmbeddingModels.local();
        List<MatchQuality.Line> lines = new ArrayList<>(lines(OwnSet.load(), model));
        if (data.isPresent()) {
            lines.addAll(lines(RoleSet.load(data.get()), model));
        }
        return lines;
    }

    private static Map<String, Function<JobPosting, String>> ways() {
        Map<String, Function<JobPosting, String>> ways = new LinkedHashMap<>();
        ways.put("the title alone", JobPosting::title);
        for (int length : LENGTHS) {
            ways.put("the first " + length + " characters", posting -> beginning(posting, length));
            ways.put(
                    "picked, " + length + " characters",
                    posting -> PostingDigest.of(MatchQuality.text(posting), length));
        }
        return ways;
    }

    private static String beginning(JobPosting posting, int length) {
        String text = posting.title() + ".\n" + posting.description();
        return text.substring(0, Math.min(length, text.length()));
    }

    private static List<MatchQuality.Line> lines(JudgedSet set, EmbeddingModel model) {
        List<float[]> resumes = MatchQuality.resumes(set, model);
        List<MatchQuality.Line> lines = new ArrayList<>();
        ways().forEach((name, taken) -> {
            List<float[]> passages = MatchQuality.passages(set, model, taken);
            double[][] cosines = resumes.stream()
                    .map(mine -> passages.stream()
                            .mapToDouble(theirs -> Cosine.of(mine, theirs))
                            .toArray())
                    .toArray(double[][]::new);
            lines.add(new MatchQuality.Line(
                    set.name() + ": " + name,
                    "P@10 " + MatchQuality.mean(set, cosines, Measure::precision) + ", nDCG@10 "
                            + MatchQuality.mean(set, cosines, Measure::gain)));
        });
        return lines;
    }
}

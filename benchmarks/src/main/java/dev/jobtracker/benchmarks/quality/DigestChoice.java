package dev.jobtracker.benchmarks.quality;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.matching.embeddings.EmbeddingModel;
import dev.jobtracker.matching.embeddings.EmbeddingModels;
import dev.jobtracker.matching.features.Occupations;
import dev.jobtracker.matching.features.Requirements;
import dev.jobtracker.matching.scoring.Calibration;
import dev.jobtracker.matching.scoring.Cosine;
import dev.jobtracker.matching.scoring.ReferencePairs;
import dev.jobtracker.matching.scoring.Weights;
import dev.jobtracker.matching.vectors.PickedLines;
import dev.jobtracker.resumes.document.RefusedException;
import dev.jobtracker.resumes.skills.SkillLexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How well vectors rank by what of a posting they are made from: its beginning, or what was picked, and how much. */
public final class DigestChoice {

    private static final int[] LENGTHS = {600, 1_200, 1_800};
    private static final int MOST_SKILLS = 20;
    private static final int PICKED = 1_200;
    private static final String DEFAULT = "as it is chosen";
    private static final SkillLexicon LEXICON = SkillLexicon.load();

    private DigestChoice() {}

    /**
     * Measures with the model that comes along, by vectors alone and by the score; takes minutes for each way where the
     * role set is asked for.
     *
     * @param data the directory with the role set; without it our own set alone
     * @param oneIn of the role set's postings that suit nobody one in so many is taken
     * @param named only ways whose names have this, beside the one that is chosen
     * @param kept where vectors are kept for the next run
     */
    public static List<MatchQuality.Line> measure(Optional<Path> data, int oneIn, String named, Path kept)
            throws IOException, RefusedException {
        try (KeptVectors model = new KeptVectors(EmbeddingModels.local(), kept)) {
            Calibration calibration = ReferencePairs.load().measure(model);
            List<MatchQuality.Line> lines = new ArrayList<>(lines(OwnSet.load(), named, model, calibration));
            if (data.isPresent()) {
                lines.addAll(lines(RoleSet.load(data.get()).thinned(oneIn), named, model, calibration));
            }
            return lines;
        }
    }

    private static Map<String, Function<JobPosting, String>> ways() {
        Map<String, Function<JobPosting, String>> ways = new LinkedHashMap<>();
        ways.put(DEFAULT, MatchQuality::digest);
        ways.put("the title alone", JobPosting::title);
        ways.put("the title and the skills that the lexicon finds", DigestChoice::withSkills);
        ways.put("the title and what is asked for", DigestChoice::withRequirements);
        ways.put(
                "the title, those skills and what is asked for",
                posting -> withSkills(posting) + "\n" + asked(posting));
        ways.put("the same, and then what is picked", DigestChoice::withAllOfIt);
        for (int length : LENGTHS) {
            ways.put("the first " + length + " characters", posting -> beginning(posting, length));
            ways.put("picked, " + length + " characters", posting -> picked(posting, length));
        }
        return ways;
    }

    private static String withSkills(JobPosting posting) {
        return posting.title() + ".\n"
                + LEXICON.find(Objects.requireNonNullElse(posting.description(), "")).stream()
                        .map(mention -> mention.skill().name())
                        .distinct()
                        .limit(MOST_SKILLS)
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String withAllOfIt(JobPosting posting) {
        String first = withSkills(posting) + "\n" + asked(posting);
        return first
                + PickedLines.of(Objects.requireNonNullElse(posting.description(), ""), PICKED)
                        .lines()
                        .filter(line -> !first.contains(line))
                        .collect(Collectors.joining("\n"));
    }

    private static String picked(JobPosting posting, int length) {
        String title = posting.title() + ".";
        return title + PickedLines.of(Objects.requireNonNullElse(posting.description(), ""), length - title.length());
    }

    private static String withRequirements(JobPosting posting) {
        return posting.title() + ".\n" + asked(posting);
    }

    private static String asked(JobPosting posting) {
        return String.join("\n", Requirements.of(posting.description()));
    }

    private static String beginning(JobPosting posting, int length) {
        String text = posting.title() + ".\n" + posting.description();
        return text.substring(0, Math.min(length, text.length()));
    }

    private static List<MatchQuality.Line> lines(
            JudgedSet set, String named, EmbeddingModel model, Calibration calibration) {
        List<float[]> resumes = MatchQuality.resumes(set, model);
        List<MatchQuality.Line> lines = new ArrayList<>();
        Map<String, double[][]> cosines = new LinkedHashMap<>();
        Map<String, double[][]> scores = new LinkedHashMap<>();
        Map<String, Function<JobPosting, String>> ways = ways();
        ways.keySet().removeIf(name -> !name.equals(DEFAULT) && !name.contains(named));
        ways.forEach((name, taken) -> {
            List<float[]> passages = MatchQuality.passages(set, model, taken);
            cosines.put(name, cosines(resumes, passages));
            scores.put(
                    name, new Ways(set, resumes, passages, calibration, Occupations.LANGUAGES).scores(Weights.DEFAULT));
        });
        cosines.keySet()
                .forEach(name -> lines.add(new MatchQuality.Line(
                        set.name() + ": " + name,
                        "vectors " + quality(set, cosines, name) + "; the score " + quality(set, scores, name))));
        return lines;
    }

    private static String quality(JudgedSet set, Map<String, double[][]> ranked, String name) {
        double[][] one = Objects.requireNonNull(ranked.get(name));
        double[][] chosen = Objects.requireNonNull(ranked.get(DEFAULT));
        return "nDCG@10 " + MatchQuality.mean(set, one, Measure::gain) + ", less the chosen one's "
                + MatchQuality.difference(set, one, chosen, Measure::gain);
    }

    private static double[][] cosines(List<float[]> resumes, List<float[]> passages) {
        return resumes.stream()
                .map(mine -> passages.stream()
                        .mapToDouble(theirs -> Cosine.of(mine, theirs))
                        .toArray())
                .toArray(double[][]::new);
    }
}

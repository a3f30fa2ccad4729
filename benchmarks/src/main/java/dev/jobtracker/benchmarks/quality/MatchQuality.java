package dev.jobtracker.benchmarks.quality;

import dev.jobtracker.benchmarks.quality.JudgedSet.Person;
import dev.jobtracker.benchmarks.quality.Measure.Interval;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.PostingText;
import dev.jobtracker.matching.embeddings.EmbeddingModel;
import dev.jobtracker.matching.embeddings.EmbeddingModels;
import dev.jobtracker.matching.features.Occupations;
import dev.jobtracker.matching.scoring.Calibration;
import dev.jobtracker.matching.scoring.ReferencePairs;
import dev.jobtracker.matching.scoring.Weights;
import dev.jobtracker.matching.vectors.PostingDigest;
import dev.jobtracker.matching.vectors.ResumeDigest;
import dev.jobtracker.resumes.document.RefusedException;
import dev.jobtracker.resumes.skills.SkillLexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Ranks every judged set in every way, and says how good each ranking is. */
public final class MatchQuality {

    private static final PostingDigest DIGEST = new PostingDigest(SkillLexicon.load());

    private MatchQuality() {}

    /**
     * One figure.
     *
     * @param what the set, the way and the measure
     */
    public record Line(String what, String measured) {}

    /**
     * Measures with the model that comes along; takes minutes where the role set is asked for.
     *
     * @param data the directory with the role set and TalentCLEF; without it our own set alone
     */
    public static List<Line> measure(Optional<Path> data) throws IOException, RefusedException {
        EmbeddingModel model = EmbeddingModels.local();
        Calibration calibration = ReferencePairs.load().measure(model);
        List<Line> lines = new ArrayList<>();
        lines.addAll(lines(OwnSet.load(), model, calibration));
        if (data.isPresent()) {
            lines.addAll(lines(RoleSet.load(data.get()), model, calibration));
            lines.addAll(lines(ForeignSet.load(data.get()), model, calibration));
            lines.addAll(SubstituteTitles.measure(data.get(), model));
        }
        return lines;
    }

    private static List<Line> lines(JudgedSet set, EmbeddingModel model, Calibration calibration) {
        Ways ways = new Ways(
                set,
                resumes(set, model),
                passages(set, model, MatchQuality::digest),
                calibration,
                Occupations.LANGUAGES);
        List<Line> lines = new ArrayList<>();
        double[][] chosen = ways.scores(Weights.DEFAULT);
        ways.all()
                .forEach((name, scores) -> lines.add(new Line(
                        set.name() + ": " + name,
                        "P@10 " + mean(set, scores, Measure::precision) + ", nDCG@10 "
                                + mean(set, scores, Measure::gain) + "; the score's nDCG@10 less this "
                                + difference(set, chosen, scores, Measure::gain))));
        lines.addAll(spread(set, chosen));
        return lines;
    }

    static List<float[]> resumes(JudgedSet set, EmbeddingModel model) {
        return set.people().stream()
                .map(person -> model.query(ResumeDigest.of(person.resume())))
                .toList();
    }

    /** The vectors of what is taken of each posting. */
    static List<float[]> passages(JudgedSet set, EmbeddingModel model, Function<JobPosting, String> taken) {
        float[][] passages = new float[set.postings().size()][];
        IntStream.range(0, passages.length)
                .parallel()
                .forEach(place -> passages[place] = model.passages(
                                List.of(taken.apply(set.postings().get(place))))
                        .getFirst());
        return Arrays.asList(passages);
    }

    static String digest(JobPosting posting) {
        return DIGEST.of(text(posting));
    }

    static PostingText text(JobPosting posting) {
        return new PostingText(
                1,
                Instant.EPOCH,
                "",
                posting.title(),
                posting.skills(),
                Objects.requireNonNullElse(posting.description(), ""));
    }

    /** How good one ranking is. */
    interface Quality {
        double of(double[] scores, Map<Integer, Integer> grades);
    }

    static Interval mean(JudgedSet set, double[][] scores, Quality quality) {
        return Measure.interval(groups(set), values(set, scores, quality));
    }

    /** By how much the one ranks better, one person (or posting) held beside the same. */
    static Interval difference(JudgedSet set, double[][] one, double[][] other, Quality quality) {
        double[] mine = values(set, one, quality);
        double[] theirs = values(set, other, quality);
        return Measure.interval(
                groups(set),
                IntStream.range(0, mine.length)
                        .mapToDouble(index -> mine[index] - theirs[index])
                        .toArray());
    }

    private static List<String> groups(JudgedSet set) {
        return set.byPerson()
                ? set.people().stream().map(Person::group).toList()
                : set.postings().stream().map(JobPosting::sourceId).toList();
    }

    private static double[] values(JudgedSet set, double[][] scores, Quality quality) {
        if (!set.byPerson()) {
            return IntStream.range(0, set.postings().size())
                    .mapToDouble(posting -> turned(set, scores, posting, quality))
                    .toArray();
        }
        return IntStream.range(0, scores.length)
                .mapToDouble(person ->
                        quality.of(scores[person], set.people().get(person).grades()))
                .toArray();
    }

    /** Which people suit a posting, in place of which postings suit a person. */
    private static double turned(JudgedSet set, double[][] scores, int posting, Quality quality) {
        double[] people = new double[scores.length];
        Map<Integer, Integer> grades = new HashMap<>();
        for (int person = 0; person < scores.length; person++) {
            people[person] = scores[person][posting];
            Integer grade = set.people().get(person).grades().get(posting);
            if (grade != null) {
                grades.put(person, grade);
            }
        }
        return quality.of(people, grades);
    }

    /** Where the scores of each grade lie. */
    private static List<Line> spread(JudgedSet set, double[][] scores) {
        List<Line> lines = new ArrayList<>();
        for (int wanted = 0; wanted <= 2; wanted++) {
            List<Double> of = new ArrayList<>();
            for (int person = 0; person < scores.length; person++) {
                for (int posting = 0; posting < scores[person].length; posting++) {
                    if (set.people().get(person).grades().getOrDefault(posting, 0) == wanted) {
                        of.add(scores[person][posting]);
                    }
                }
            }
            of.sort(null);
            if (!of.isEmpty()) {
                lines.add(new Line(
                        set.name() + ": scores of grade " + wanted + " (" + of.size() + " pairs)",
                        "5 %% at %.0f, half at %.0f, 95 %% at %.0f"
                                .formatted(at(of, 0.05), at(of, 0.5), at(of, 0.95))));
            }
        }
        return lines;
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) (share * (sorted.size() - 1)));
    }
}

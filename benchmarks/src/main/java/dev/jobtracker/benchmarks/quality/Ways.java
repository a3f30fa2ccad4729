package dev.jobtracker.benchmarks.quality;

import dev.jobtracker.benchmarks.quality.JudgedSet.Person;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.matching.features.Occupations;
import dev.jobtracker.matching.features.PostingFeatures;
import dev.jobtracker.matching.features.PostingReading;
import dev.jobtracker.matching.features.ResumeFacts;
import dev.jobtracker.matching.features.ResumeFeatures;
import dev.jobtracker.matching.scoring.Calibration;
import dev.jobtracker.matching.scoring.Comparison;
import dev.jobtracker.matching.scoring.Cosine;
import dev.jobtracker.matching.scoring.Likeness;
import dev.jobtracker.matching.scoring.Weights;
import dev.jobtracker.resumes.skills.SkillLexicon;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The ways of ranking that are compared, each as one number for each person and posting. */
final class Ways {

    private static final int FUSION = 60;
    private static final SkillLexicon LEXICON = SkillLexicon.load();
    private static final Occupations OCCUPATIONS = Occupations.load();

    private final JudgedSet set;
    private final List<PostingFeatures> postings;
    private final List<ResumeFeatures> people;
    private final List<float[]> resumes;
    private final List<float[]> passages;
    private final double[][] cosines;
    private final double[][] words;
    private final Calibration calibration;

    /** @param languages that lexicon and occupations are said to be in */
    Ways(JudgedSet set, List<float[]> resumes, List<float[]> passages, Calibration calibration, Set<String> languages) {
        this.set = set;
        this.resumes = resumes;
        this.passages = passages;
        this.calibration = calibration;
        PostingReading reading = new PostingReading(LEXICON, OCCUPATIONS, languages);
        ResumeFacts facts = new ResumeFacts(LEXICON, OCCUPATIONS, languages);
        postings = set.postings().stream().map(reading::read).toList();
        people = set.people().stream().map(Person::resume).map(facts::read).toList();
        cosines = resumes.stream()
                .map(mine -> passages.stream()
                        .mapToDouble(theirs -> Cosine.of(mine, theirs))
                        .toArray())
                .toArray(double[][]::new);
        Bm25 bm25 = new Bm25(set.postings().stream().map(Ways::text).toList());
        words = set.people().stream()
                .map(person -> bm25.rank(person.resume().text()))
                .toArray(double[][]::new);
    }

    private static String text(JobPosting posting) {
        return posting.title() + "\n" + posting.description();
    }

    /** Every way by its name, the plain ones first. */
    Map<String, double[][]> all() {
        Weights chosen = Weights.DEFAULT;
        Map<String, double[][]> ways = new LinkedHashMap<>();
        ways.put("words (BM25)", words);
        ways.put("vectors (cosine)", cosines);
        ways.put("both (reciprocal rank fusion)", fused());
        ways.put("score, skills alone", scores(with(0, 1, 0, chosen)));
        ways.put("score, title alone", scores(with(0, 0, 1, chosen)));
        ways.put("score without vectors", scores(with(0, chosen.skills(), chosen.title(), chosen)));
        ways.put("score without skills", scores(with(chosen.meaning(), 0, chosen.title(), chosen)));
        ways.put("score without title", scores(with(chosen.meaning(), chosen.skills(), 0, chosen)));
        ways.put("score", scores(chosen));
        return ways;
    }

    static Weights with(double meaning, double skills, double title, Weights rest) {
        return new Weights(
                meaning,
                skills,
                title,
                rest.words(),
                rest.level(),
                rest.years(),
                rest.place(),
                rest.language(),
                rest.wishedTitle(),
                rest.remote(),
                rest.salary(),
                rest.workLanguage(),
                rest.middle(),
                rest.steepness());
    }

    double[][] scores(Weights weights) {
        double[][] scores = new double[people.size()][postings.size()];
        for (int person = 0; person < people.size(); person++) {
            for (int posting = 0; posting < postings.size(); posting++) {
                scores[person][posting] = compared(person, posting, weights).score();
            }
        }
        return scores;
    }

    Comparison compared(int person, int posting, Weights weights) {
        ResumeFeatures mine = people.get(person);
        PostingFeatures theirs = postings.get(posting);
        Likeness meaning =
                calibration.likeness(resumes.get(person), passages.get(posting), mine.language(), theirs.language());
        return Comparison.of(mine, theirs, meaning, weights);
    }

    JudgedSet set() {
        return set;
    }

    private double[][] fused() {
        return IntStream.range(0, people.size())
                .mapToObj(person -> fused(cosines[person], words[person]))
                .toArray(double[][]::new);
    }

    private static double[] fused(double[] one, double[] other) {
        double[] fused = new double[one.length];
        for (double[] scores : List.of(one, other)) {
            Integer[] order = IntStream.range(0, scores.length).boxed().toArray(Integer[]::new);
            Arrays.sort(order, (a, b) -> Double.compare(scores[b], scores[a]));
            for (int rank = 0; rank < order.length; rank++) {
                fused[order[rank]] += 1.0 / (FUSION + rank + 1);
            }
        }
        return fused;
    }
}

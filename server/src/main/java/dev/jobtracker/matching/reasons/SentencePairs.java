package dev.jobtracker.matching.reasons;

import dev.jobtracker.matching.features.ResumeSentence;
import dev.jobtracker.matching.features.Topic;
import dev.jobtracker.matching.scoring.Cosine;
import dev.jobtracker.resumes.skills.SkillLexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each requirement of a posting the sentence of a résumé that answers it best. A sentence counts as an answer
 * when it speaks of a skill, language, education or licence that is asked for, or, where none of the last three is,
 * when it stands out by its likeness from the résumé's other sentences: that means the same in every model.
 */
public final class SentencePairs {

    private static final int MOST = 5;
    private static final double FOR_A_SKILL = 0.08;
    private static final double FOR_A_TOPIC = 0.15;
    private static final int MOST_SKILLS_COUNTED = 2;
    private static final double STANDS_OUT = 1.9;
    private static final int FEWEST_TO_STAND_OUT = 5;
    private static final double STRENGTH_OF_A_TOPIC = 1;
    private static final double LEAST_STRENGTH = 0.01;
    private static final double LEAST_VARIANCE = 1e-6;

    private final SkillLexicon lexicon;

    public SentencePairs(SkillLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A requirement and its answer, both word for word.
     *
     * @param strength more is better
     */
    public record Pair(String requirement, String answer, double strength) {}

    /**
     * The pairs that there are, in the order of the requirements; at most {@value #MOST}.
     *
     * @param asked the vectors of the requirements
     * @param told the vectors of the résumé's sentences
     */
    public List<Pair> find(
            List<String> requirements, List<float[]> asked, List<ResumeSentence> sentences, List<float[]> told) {
        List<Set<String>> skills = sentences.stream()
                .map(sentence -> DrivingLicences.withIncluded(skills(sentence.text())))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (int index = 0; index < requirements.size(); index++) {
            String requirement = requirements.get(index);
            List<Told> known = new ArrayList<>();
            for (int place = 0; place < sentences.size(); place++) {
                double likeness = Cosine.of(asked.get(index), told.get(place));
                known.add(new Told(sentences.get(place), skills.get(place), likeness));
            }
            Pair best = best(new Wanted(requirement, skills(requirement), Topic.in(requirement)), known);
            if (best != null) {
                pairs.add(best);
            }
        }
        Set<Pair> strongest = new HashSet<>(pairs.stream()
                .sorted(Comparator.comparingDouble(Pair::strength).reversed())
                .limit(MOST)
                .toList());
        return pairs.stream().filter(strongest::contains).toList();
    }

    /** A sentence, what is known of it, and how like the requirement it is. */
    private record Told(ResumeSentence sentence, Set<String> skills, double likeness) {}

    /** A requirement and what is known of it. */
    private record Wanted(String text, Set<String> skills, Set<Topic> topics) {

        /** Whether likeness alone makes no answer. */
        boolean isTied() {
            return !Topic.demandedBy(text).isEmpty() || DrivingLicences.isAmong(skills);
        }

        boolean canBeAnsweredBy(Told one) {
            int about = shared(topics, one.sentence().topics());
            if (about > 0) {
                return true;
            }
            return shared(skills, one.skills()) > 0
                    ? !Topic.demandedBy(text).contains(new Topic.Registration())
                    : !isTied() && !one.sentence().ofLanguages();
        }

        double worth(Told one) {
            return one.likeness()
                    + FOR_A_SKILL * Math.min(MOST_SKILLS_COUNTED, shared(skills, one.skills()))
                    + FOR_A_TOPIC * shared(topics, one.sentence().topics());
        }
    }

    private @Nullable Pair best(Wanted wanted, List<Told> told) {
        Told best = told.stream()
                .filter(wanted::canBeAnsweredBy)
                .max(Comparator.comparingDouble(wanted::worth))
                .orElse(null);
        if (best == null) {
            return null;
        }
        double standsOut = standsOut(best, told);
        String answer = best.sentence().text();
        if (shared(wanted.topics(), best.sentence().topics()) > 0) {
            return new Pair(wanted.text(), answer, Math.max(STRENGTH_OF_A_TOPIC, standsOut));
        }
        boolean answers = shared(wanted.skills(), best.skills()) > 0
                || (told.size() >= FEWEST_TO_STAND_OUT && standsOut >= STANDS_OUT);
        return answers ? new Pair(wanted.text(), answer, Math.max(LEAST_STRENGTH, standsOut)) : null;
    }

    /** In standard deviations. */
    private static double standsOut(Told one, List<Told> told) {
        double[] others = told.stream()
                .filter(other -> !other.sentence().ofLanguages())
                .mapToDouble(Told::likeness)
                .toArray();
        double mean = Arrays.stream(others).average().orElse(0);
        double variance = Arrays.stream(others)
                .map(other -> (other - mean) * (other - mean))
                .average()
                .orElse(1);
        return (one.likeness() - mean) / Math.sqrt(Math.max(LEAST_VARIANCE, variance));
    }

    private static int shared(Set<?> wanted, Set<?> there) {
        int shared = 0;
        for (Object one : wanted) {
            shared += there.contains(one) ? 1 : 0;
        }
        return shared;
    }

    private Set<String> skills(String text) {
        Set<String> skills = new HashSet<>();
        lexicon.find(text).forEach(mention -> skills.add(mention.skill().name()));
        return skills;
    }
}

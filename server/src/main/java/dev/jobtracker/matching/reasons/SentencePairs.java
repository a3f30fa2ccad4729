package dev.jobtracker.matching.reasons;

import dev.jobtracker.matching.scoring.Cosine;
import dev.jobtracker.resumes.skills.SkillLexicon;
import dev.jobtracker.resumes.skills.SkillMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds for each requirement of a posting the sentence of a résumé that answers it best. A sentence counts as an answer
 * when it speaks of a skill that is asked for, or when it stands out by its likeness from the résumé's other sentences:
 * that means the same in every model.
 */
public final class SentencePairs {

    private static final int MOST = 5;
    private static final double FOR_A_SKILL = 0.08;
    private static final int MOST_SKILLS_COUNTED = 2;
    private static final double STANDS_OUT = 1.9;
    private static final int FEWEST_TO_STAND_OUT = 5;

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
    public List<Pair> find(List<String> requirements, List<float[]> asked, List<String> sentences, List<float[]> told) {
        List<Set<String>> skills = sentences.stream().map(this::skills).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int index = 0; index < requirements.size(); index++) {
            Pair best = best(requirements.get(index), asked.get(index), sentences, told, skills);
            if (best.strength() > 0) {
                pairs.add(best);
            }
        }
        Set<Pair> strongest = new HashSet<>(pairs.stream()
                .sorted(Comparator.comparingDouble(Pair::strength).reversed())
                .limit(MOST)
                .toList());
        return pairs.stream().filter(strongest::contains).toList();
    }

    private Pair best(
            String requirement, float[] asked, List<String> sentences, List<float[]> told, List<Set<String>> skills) {
        Set<String> wanted = skills(requirement);
        double sum = 0;
        double squares = 0;
        double most = -1;
        int chosen = 0;
        for (int index = 0; index < sentences.size(); index++) {
            double cosine = Cosine.of(asked, told.get(index));
            sum += cosine;
            squares += cosine * cosine;
            double worth = cosine + FOR_A_SKILL * shared(wanted, skills.get(index));
            if (worth > most) {
                most = worth;
                chosen = index;
            }
        }
        int count = sentences.size();
        double mean = sum / count;
        double deviation = Math.sqrt(Math.max(1e-6, squares / count - mean * mean));
        double standsOut = (Cosine.of(asked, told.get(chosen)) - mean) / deviation;
        boolean answers =
                shared(wanted, skills.get(chosen)) > 0 || (count >= FEWEST_TO_STAND_OUT && standsOut >= STANDS_OUT);
        return new Pair(requirement, sentences.get(chosen), answers ? Math.max(0.01, standsOut) : 0);
    }

    private static int shared(Set<String> wanted, Set<String> there) {
        int shared = 0;
        for (String skill : wanted) {
            shared += there.contains(skill) ? 1 : 0;
        }
        return Math.min(MOST_SKILLS_COUNTED, shared);
    }

    private Set<String> skills(String text) {
        Set<String> skills = new HashSet<>();
        for (SkillMention mention : lexicon.find(text)) {
            skills.add(mention.skill().name());
        }
        return skills;
    }
}

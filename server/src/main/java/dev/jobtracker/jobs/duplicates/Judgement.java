package dev.jobtracker.jobs.duplicates;

import dev.jobtracker.jobs.JoinReason;
import org.jspecify.annotations.Nullable;

/**
 * What two postings are to each other with all that there is to go by.
 *
 * @param probability that they are one opening, 0 to 1
 * @param weighed whether that is a matter of degree, and more evidence could turn it
 * @param joined why and how clearly they are one; null where they are not
 */
record Judgement(double probability, boolean weighed, Verdict.@Nullable Same joined) {

    /** From which probability on two are one, with an employer's other openings at hand. */
    static final double LIKELY = 0.5;

    static Judgement of(Verdict verdict) {
        return new Judgement(verdict.probability(), false, verdict instanceof Verdict.Same same ? same : null);
    }

    /** @param bar from which probability on they are one */
    static Judgement weighed(double probability, double bar) {
        return new Judgement(
                probability,
                true,
                probability > bar ? new Verdict.Same(JoinReason.SAME_FACTS, (int) (80 * probability)) : null);
    }

    boolean isSame() {
        return joined != null;
    }

    /** Whether they must not be shown as one, whatever third posting resembles both. */
    boolean keepsApart() {
        return !weighed && probability < Verdict.UNLIKELY;
    }

    /** How far the odds are above {@link #LIKELY}, as a logarithm; bounded so that no pair outweighs all others. */
    double lean() {
        return Math.clamp(logit(probability) - logit(LIKELY), -4, 4);
    }

    private static double logit(double probability) {
        return Math.log(probability / (1 - probability));
    }
}

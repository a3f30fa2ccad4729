package dev.jobtracker.jobs.duplicates;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Holds two postings against what else their employer advertises. Most of what two of its advertisements share is in
 * all of them: what tells is what one has in common with this one and not with the next. The weights are a logistic
 * regression over the labelled scenarios, whole and with postings left out. For one thread.
 */
final class Contrast {

    /** One for each of the {@link #figures}. */
    static final double[] WEIGHTS = {0.17, 1.47, 0.47, -1.01};

    /** A rival is rather another opening than not, and comes from the same hand. */
    private static final double APART = 0.5;

    private static final double SAME_HAND = 0.15;
    private static final int MOST_RIVALS = 30;
    private static final double SUREST = 4;

    private final Collection<Traits> postings;
    private final Collection<Traits> beside;
    private final Map<UUID, List<Traits>> rivals = new HashMap<>();
    private final Compared compared;

    /** @param beside what else there is to hold postings against; some may be among the postings too */
    Contrast(Collection<Traits> postings, Collection<Traits> beside, Compared compared) {
        this.postings = postings;
        this.beside = beside;
        this.compared = compared;
    }

    private static String company(Traits traits) {
        return traits.company().joined();
    }

    /** What two are to each other with all that there is to go by. */
    Judgement judge(Traits left, Traits right, Verdict.Weighed weighed) {
        double[] figures = weighed.mayBeSame() ? figures(left, right, weighed) : new double[0];
        if (figures.length == 0) {
            return Judgement.weighed(weighed.probability(), Verdict.ALONE);
        }
        double logit = 0;
        for (int index = 0; index < figures.length; index++) {
            logit += WEIGHTS[index] * figures[index];
        }
        return Judgement.weighed(1 / (1 + Math.exp(-logit)), Judgement.LIKELY);
    }

    /** What speaks for one opening and against it; nothing where there are no rivals. */
    double[] figures(Traits left, Traits right, Verdict.Weighed weighed) {
        double alone = Double.MAX_VALUE;
        double nearest = 0;
        for (Traits rival : rivals(right)) {
            alone = Math.min(alone, sharedAlone(left, right, rival));
            nearest = Math.max(nearest, compared.verdict(left, rival).probability());
        }
        for (Traits rival : rivals(left)) {
            alone = Math.min(alone, sharedAlone(right, left, rival));
            nearest = Math.max(nearest, compared.verdict(right, rival).probability());
        }
        return nearest == 0 ? new double[0] : new double[] {1, logit(weighed.probability()), alone, logit(nearest)};
    }

    /** Which is the employer's other openings, told much as this one is. */
    private List<Traits> rivals(Traits posting) {
        List<Traits> known = rivals.get(posting.id());
        if (known == null) {
            known = findRivals(posting);
            rivals.put(posting.id(), known);
        }
        return known;
    }

    private List<Traits> findRivals(Traits posting) {
        if (!posting.company().isKnown()) {
            return List.of();
        }
        return Stream.concat(postings.stream(), beside.stream())
                .filter(other -> company(other).equals(company(posting)))
                .filter(other -> !other.id().equals(posting.id()))
                .sorted(Comparator.comparing(Traits::id))
                .limit(MOST_RIVALS)
                .filter(other -> isRival(posting, other))
                .toList();
    }

    private boolean isRival(Traits posting, Traits other) {
        return compared.verdict(posting, other).probability() <= APART && compared.isOfOneHand(posting, other);
    }

    /** Whether two texts have so much in common that one hand wrote both. */
    static boolean isOfOneHand(Traits one, Traits other) {
        return new Alignment(one.wording().passage(), other.wording().passage()).containment() >= SAME_HAND;
    }

    /** Above 0 where one has more of what only the other has than of what only the rival has. */
    private static double sharedAlone(Traits one, Traits other, Traits rival) {
        double others = one.telling().sharedWith(other.telling(), rival.telling());
        double rivals = one.telling().sharedWith(rival.telling(), other.telling());
        return Math.log((0.5 + others) / (0.5 + rivals));
    }

    private static double logit(double probability) {
        return Math.clamp(Math.log(probability / (1 - probability)), -SUREST, SUREST);
    }
}

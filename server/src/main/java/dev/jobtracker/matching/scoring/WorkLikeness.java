package dev.jobtracker.matching.scoring;

import dev.jobtracker.matching.features.Occupation;
import dev.jobtracker.matching.features.ResumeFeatures;
import dev.jobtracker.matching.features.TitleText;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How alike kinds of work are, and the titles that name them. */
public final class WorkLikeness {

    private static final double ONE_FAMILY = 0.72;
    private static final double ONE_TRADE = 0.4;
    private static final double BY_WORDS = 0.85;
    private static final double UNKNOWN_WORK = 0.15;
    private static final Map<String, Double> NEAR = Map.ofEntries(
            Map.entry("data software", 0.3),
            Map.entry("infrastructure software", 0.3),
            Map.entry("data infrastructure", 0.25),
            Map.entry("business software", 0.15),
            Map.entry("business data", 0.25),
            Map.entry("design software", 0.15),
            Map.entry("business finance", 0.25),
            Map.entry("business sales", 0.25),
            Map.entry("business people", 0.2),
            Map.entry("business office", 0.25),
            Map.entry("office people", 0.25),
            Map.entry("finance office", 0.25),
            Map.entry("hospitality sales", 0.2),
            Map.entry("health social", 0.3),
            Map.entry("education social", 0.3),
            Map.entry("health science", 0.25),
            Map.entry("construction industry", 0.3),
            Map.entry("industry transport", 0.25),
            Map.entry("construction nature", 0.2),
            Map.entry("hospitality services", 0.25),
            Map.entry("industry science", 0.2),
            Map.entry("law people", 0.15),
            Map.entry("finance law", 0.15));

    /** Words that a hundred kinds of work have in common. */
    private static final Set<String> PLAIN_WORDS = Set.of(
            "engineer",
            "developer",
            "manager",
            "specialist",
            "consultant",
            "analyst",
            "assistant",
            "coordinator",
            "officer",
            "administrator",
            "technician",
            "operator",
            "worker",
            "associate",
            "executive",
            "advisor",
            "designer",
            "architect",
            "representative",
            "chef",
            "konsult",
            "ledare",
            "ansvarig",
            "medarbetare",
            "tekniker",
            "ingenjor",
            "handlaggare",
            "samordnare",
            "assistent",
            "utvecklare",
            "projektledare",
            "team",
            "software",
            "service",
            "global",
            "business",
            "product",
            "program",
            "operations",
            "technical",
            "system",
            "systems",
            "support");

    private WorkLikeness() {}

    /** From 0 to 1. */
    public static double of(Occupation one, Occupation other) {
        if (one.equals(other)) {
            return 1;
        }
        if (one.family().equals(other.family())) {
            return ONE_FAMILY;
        }
        if (one.trade().equals(other.trade())) {
            return ONE_TRADE;
        }
        boolean ordered = one.trade().compareTo(other.trade()) < 0;
        return NEAR.getOrDefault(ordered ? one.trade() + ' ' + other.trade() : other.trade() + ' ' + one.trade(), 0.0);
    }

    /** Of two titles; null where neither names a kind of work and no word is shared. */
    public static @Nullable Double of(TitleText one, TitleText other) {
        double best = 0;
        for (Occupation mine : one.occupations()) {
            for (Occupation theirs : other.occupations()) {
                best = Math.max(best, of(mine, theirs));
            }
        }
        double words = overlap(one.words(), other.words());
        boolean known = !one.occupations().isEmpty() && !other.occupations().isEmpty();
        return known || words > 0 ? Math.max(blend(best, words, known), words * BY_WORDS) : null;
    }

    /** Of a person's posts to a posting's title; null where neither names a kind of work. */
    public static @Nullable Double of(ResumeFeatures resume, TitleText wanted) {
        double words = 0;
        for (ResumeFeatures.Post post : resume.posts()) {
            words = Math.max(words, post.weight() * overlap(post.title().words(), wanted.words()));
        }
        if (wanted.occupations().isEmpty() || resume.occupations().isEmpty()) {
            if (words > 0) {
                return words * BY_WORDS;
            }
            return resume.posts().isEmpty() ? null : (Double) UNKNOWN_WORK;
        }
        double best = 0;
        for (Map.Entry<Occupation, Double> mine : resume.occupations().entrySet()) {
            for (Occupation theirs : wanted.occupations()) {
                best = Math.max(best, mine.getValue() * of(mine.getKey(), theirs));
            }
        }
        return Math.max(blend(best, words, true), words * BY_WORDS);
    }

    private static double blend(double work, double words, boolean known) {
        return known ? 0.8 * work + 0.2 * words : 0;
    }

    private static double overlap(Set<String> one, Set<String> other) {
        double shared = 0;
        double all = 0;
        for (String word : one) {
            all += weight(word);
            shared += other.contains(word) ? 2 * weight(word) : 0;
        }
        for (String word : other) {
            all += weight(word);
        }
        return all == 0 ? 0 : shared / all;
    }

    private static double weight(String word) {
        return PLAIN_WORDS.contains(word) ? 0.35 : 1;
    }
}

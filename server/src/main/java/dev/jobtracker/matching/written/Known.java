package dev.jobtracker.matching.written;

import dev.jobtracker.jobs.Match.Reason;
import dev.jobtracker.resumes.skills.SkillLexicon;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * What one fact allows to be named.
 *
 * @param text everything it says
 * @param words of it, written small
 * @param numbers in it
 * @param skills in it, by their names in the lexicon
 */
record Known(String text, Set<String> words, Set<String> numbers, Set<String> skills) {

    static Known of(Reason fact, SkillLexicon lexicon) {
        String resume = Objects.requireNonNullElse(fact.resumeEvidence(), "");
        String posting = Objects.requireNonNullElse(fact.postingEvidence(), "");
        Set<String> skills = new HashSet<>(FactCheck.skills(lexicon, fact.text()));
        skills.addAll(FactCheck.skills(lexicon, resume));
        skills.addAll(FactCheck.skills(lexicon, posting));
        String text = String.join("\n", fact.text(), resume, posting);
        return new Known(text, words(text), Set.copyOf(Numbers.in(text)), skills);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d+#.]+", -1)) {
            words.add(stem(word));
        }
        words.remove("");
        return words;
    }

    /** Without the point that ends a sentence and the s that makes it somebody's. */
    static String stem(String word) {
        String plain = word.replaceAll("^[.+]+|\\.+$", "");
        return plain.length() > 3 && plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
    }
}

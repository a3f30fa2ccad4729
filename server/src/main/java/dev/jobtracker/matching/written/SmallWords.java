package dev.jobtracker.matching.written;

import dev.jobtracker.matching.reasons.Wording;
import java.util.Locale;
import java.util.Set;

/** Tells by its smallest words whether a sentence is in the language that was asked for. */
final class SmallWords {

    private static final Set<String> ENGLISH = Set.of(
            "the", "you", "your", "and", "is", "are", "of", "it", "its", "for", "with", "have", "has", "as", "to",
            "that", "which", "from", "while", "asks", "this");
    private static final Set<String> SWEDISH = Set.of(
            "du",
            "din",
            "ditt",
            "dina",
            "och",
            "är",
            "det",
            "den",
            "som",
            "för",
            "med",
            "har",
            "av",
            "att",
            "till",
            "vilket",
            "från",
            "medan",
            "annonsen",
            "ett",
            "en",
            "på");

    private SmallWords() {}

    static boolean areOf(Wording wording, String sentence) {
        int english = 0;
        int swedish = 0;
        for (String word : sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            english += ENGLISH.contains(word) ? 1 : 0;
            swedish += SWEDISH.contains(word) ? 1 : 0;
        }
        return wording == Wording.SWEDISH ? swedish > 0 && swedish >= english : english > 0 && english >= swedish;
    }
}

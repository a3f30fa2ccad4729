package dev.jobtracker.matching.written;

import dev.jobtracker.matching.reasons.Wording;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of places, employers, people and things: whatever is written large. Those of the fact may be named, no others;
 * a sentence begins with one of these or with a word that begins many.
 */
record Names(Known known, Wording wording) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d+#.'’-]*");
    private static final Map<Wording, Set<String>> BEGINNINGS = Map.of(
            Wording.ENGLISH,
            Set.of(
                    "a",
                    "an",
                    "and",
                    "although",
                    "as",
                    "asking",
                    "at",
                    "because",
                    "both",
                    "but",
                    "by",
                    "despite",
                    "for",
                    "from",
                    "given",
                    "having",
                    "here",
                    "however",
                    "in",
                    "it",
                    "its",
                    "many",
                    "most",
                    "no",
                    "none",
                    "not",
                    "of",
                    "on",
                    "one",
                    "only",
                    "our",
                    "since",
                    "so",
                    "some",
                    "still",
                    "that",
                    "the",
                    "their",
                    "there",
                    "these",
                    "they",
                    "this",
                    "those",
                    "though",
                    "to",
                    "together",
                    "what",
                    "when",
                    "where",
                    "which",
                    "while",
                    "with",
                    "within",
                    "work",
                    "working",
                    "years",
                    "you",
                    "your",
                    "résumé",
                    "resume",
                    "posting",
                    "skills"),
            Wording.SWEDISH,
            Set.of(
                    "alla",
                    "annonsen",
                    "arbetet",
                    "av",
                    "bland",
                    "båda",
                    "både",
                    "de",
                    "den",
                    "denna",
                    "det",
                    "detta",
                    "din",
                    "dina",
                    "ditt",
                    "du",
                    "där",
                    "därför",
                    "då",
                    "eftersom",
                    "en",
                    "ett",
                    "enligt",
                    "flera",
                    "för",
                    "här",
                    "hos",
                    "i",
                    "inga",
                    "ingen",
                    "inget",
                    "inom",
                    "inte",
                    "jobbet",
                    "kravet",
                    "kraven",
                    "med",
                    "men",
                    "när",
                    "och",
                    "om",
                    "på",
                    "rollen",
                    "samma",
                    "samtidigt",
                    "som",
                    "till",
                    "tjänsten",
                    "trots",
                    "utav",
                    "vid",
                    "cv",
                    "cv:t",
                    "kompetenser",
                    "språket",
                    "lönen",
                    "nivån"));

    boolean areIn(String sentence) {
        Matcher word = WORD.matcher(sentence);
        boolean first = true;
        while (word.find()) {
            String written = word.group();
            if (Character.isUpperCase(written.charAt(0)) && !isKnown(written, first)) {
                return false;
            }
            first = false;
        }
        return true;
    }

    private boolean isKnown(String written, boolean first) {
        String small = written.toLowerCase(Locale.ROOT);
        if (first && BEGINNINGS.getOrDefault(wording, Set.of()).contains(small)) {
            return true;
        }
        for (String part : small.split("[-'’]", -1)) {
            if (part.length() > 1 && !known.words().contains(Known.stem(part)) && !part.equals("cv")) {
                return false;
            }
        }
        return true;
    }
}

package dev.jobtracker.resumes.filling;

import dev.jobtracker.platform.openai.MachineTalk;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The text of a résumé, to look up whether a value stands in it. Case, spaces and punctuation do not count; whole words
 * do. Lines that speak to a machine are no part of it.
 */
final class SourceText {

    private static final int LONGEST_SOURCE = 300;
    private static final int LONGEST_SENT = 24_000;

    private final List<String> lines;
    private final String folded;

    SourceText(String text) {
        this.lines = text.lines().filter(line -> !MachineTalk.isIn(line)).toList();
        this.folded = fold(String.join("\n", lines));
    }

    /** What a model is given to read. */
    String toSend() {
        String text = String.join("\n", lines);
        return text.length() <= LONGEST_SENT ? text : text.substring(0, LONGEST_SENT);
    }

    boolean has(String value) {
        String words = fold(value);
        return !words.isBlank() && folded.contains(words);
    }

    /** Whether the text has the very characters, but for their case. */
    boolean hasExactly(String value) {
        String small = value.strip().toLowerCase(Locale.ROOT);
        return !small.isEmpty()
                && lines.stream().anyMatch(line -> line.toLowerCase(Locale.ROOT).contains(small));
    }

    /**
     * Whether both stand together somewhere.
     *
     * @param before how many characters the second may stand before the first
     * @param behind how many it may stand behind it
     */
    boolean hasNear(String first, String second, int before, int behind) {
        String anchor = fold(first);
        String other = fold(second);
        if (anchor.isBlank() || other.isBlank()) {
            return false;
        }
        for (int at = folded.indexOf(anchor); at >= 0; at = folded.indexOf(anchor, at + 1)) {
            int from = Math.max(0, at - before - other.length());
            int to = Math.min(folded.length(), at + anchor.length() + behind + other.length());
            if (folded.substring(from, to).contains(other)) {
                return true;
            }
        }
        return false;
    }

    /** The lines of the value that stand in the text; null where none does. */
    @Nullable
    String supported(String value) {
        List<String> kept = new ArrayList<>();
        value.lines().filter(this::has).forEach(kept::add);
        return kept.isEmpty() ? null : String.join("\n", kept);
    }

    /** The line that the value stands in, else the value itself. */
    String source(String value) {
        String words = fold(value);
        String line = lines.stream()
                .filter(each -> fold(each).contains(words))
                .findFirst()
                .orElse(value);
        String plain = line.replace('\t', ' ').strip();
        return plain.length() <= LONGEST_SOURCE ? plain : plain.substring(0, LONGEST_SOURCE - 1) + "…";
    }

    /** With a space on each side, so that only whole words are found. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace("\u00ad", "")
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .mapToObj(point -> Character.isLetterOrDigit(point) || point == '+' || point == '#'
                        ? Character.toString(point)
                        : " ")
                .collect(Collectors.joining("", " ", " "))
                .replaceAll(" {2,}", " ");
    }
}

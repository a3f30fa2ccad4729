package dev.jobtracker.resumes.skills;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word of a text: letters, digits and what belongs to names such as C++, F# and .NET. */
record Token(String text, int from, int to) {

    private static final Pattern WORD = Pattern.compile("\\.(?=(?i:net)\\b)(?i:net)|[\\p{L}\\p{N}]+[+#]{0,2}");

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            tokens.add(new Token(word.group(), word.start(), word.end()));
        }
        return tokens;
    }

    String folded() {
        return text.toLowerCase(Locale.ROOT);
    }
}

package dev.jobtracker.platform.logs;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out of a text what opens a door: passwords, tokens, keys, however they got there. It errs on the side of taking
 * out too much.
 */
public final class Redaction {

    private static final String GONE = "***";

    /** Most texts have none of these, and are left as they are without a closer look. */
    private static final Pattern SUSPICIOUS =
            Pattern.compile("(?i)pass|secret|token|key|credential|auth|bearer|cookie|eyJ|code=|state=|://[^/\\s]*@");

    private static final List<Rule> RULES = List.of(
            new Rule("eyJ[\\w-]{8,}\\.[\\w-]{8,}\\.[\\w-]*", GONE),
            new Rule("(?i)\\b(bearer|basic)\\s+[\\w.~+/=-]{6,}", "$1 " + GONE),
            new Rule("(?i)(\\b(?:set-)?cookie[\"']?\\s*[:=]\\s*)[^\\r\\n]+", "$1" + GONE),
            new Rule(
                    "(?i)([\\w.-]*(?:authorization|pass(?:word|wd|phrase)?|secret|token|credentials?|api[_-]?key|app[_-]?key"
                            + "|access[_-]?key|private[_-]?key|rapidapi-key)\\b[\"']?\\s*(?:=>|[:=]|\\bis\\b)\\s*)"
                            + "(?:\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'|[^\\s\"',;&)}\\]]+)",
                    "$1" + GONE),
            new Rule("(?i)([?&](?:code|state|key|sig|signature|id_token)=)[^&\\s\"'<>]+", "$1" + GONE),
            new Rule("(://)[^/\\s@]+@", "$1" + GONE + "@"));

    private Redaction() {}

    /** The text without them. */
    public static String of(String text) {
        if (!SUSPICIOUS.matcher(text).find()) {
            return text;
        }
        String clean = text;
        for (Rule rule : RULES) {
            clean = rule.pattern.matcher(clean).replaceAll(rule.replacement);
        }
        return clean;
    }

    private record Rule(Pattern pattern, String replacement) {
        Rule(String pattern, String replacement) {
            this(Pattern.compile(pattern), replacement);
        }
    }
}

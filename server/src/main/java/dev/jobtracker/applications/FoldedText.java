package dev.jobtracker.applications;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts without case, accents and punctuation, for comparing and finding. */
final class FoldedText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final Pattern LEGAL_FORM = Pattern.compile(
            " (?:ab|as|a s|aps|oy|oyj|ltd|limited|inc|llc|plc|corp|corporation|gmbh|ag|se|bv|b v|sa|sarl|srl|publ)$");

    private FoldedText() {}

    static String of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return GAPS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** An employer's name without its legal form. */
    static String company(String name) {
        String folded = of(name);
        String shorter = LEGAL_FORM.matcher(folded).replaceFirst("");
        String shortest = LEGAL_FORM.matcher(shorter).replaceFirst("");
        return shortest.isEmpty() ? folded : shortest;
    }

    /** The same for two attempts at the same job. It begins with the employer. */
    static String same(String companyName, String roleTitle) {
        return company(companyName) + "\n" + of(roleTitle);
    }
}

package dev.jobtracker.resumes.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The parts of a line that names a post: between tabs, bars, dashes, and words such as "at". */
final class HeaderParts {

    private static final Pattern SEPARATOR = Pattern.compile(
            "\t| [|•·–—-] | @ |(?<=\\p{L}{2}) (?:(?:at|på|bei) (?=\\p{Lu})|hos )|(?<=[\\p{L})])\\s*[|•·]\\s*");
    private static final Pattern IN_BRACKETS = Pattern.compile("^(.{3,70}?) \\(([\\p{Lu}][^()]{2,60})\\)$");

    private static final Pattern LABEL = Pattern.compile(
            "(?i)^(?:job title|title|position|role|company|employer|location|place|titel|befattning|tjänst|"
                    + "yrkesroll|arbetsgivare|företag|ort|plats)\\s*:\\s*(?=\\S)");
    private static final Pattern LABEL_OF_DATES =
            Pattern.compile("(?i)(?:dates?|period|duration|datum|tid|tidsperiod|zeitraum)\\s*:?");

    private HeaderParts() {}

    static List<String> of(String line) {
        List<String> parts = new ArrayList<>();
        for (String part : SEPARATOR.split(line, -1)) {
            String plain = part.replaceAll("^[\\s,;:–—-]+|[\\s,;:–—-]+$", "");
            plain = LABEL.matcher(plain).replaceFirst("");
            var bracketed = IN_BRACKETS.matcher(plain);
            if (bracketed.matches()) {
                parts.add(bracketed.group(1));
                parts.add(bracketed.group(2));
            } else if (!plain.isEmpty() && !LABEL_OF_DATES.matcher(plain).matches()) {
                parts.add(plain);
            }
        }
        return parts;
    }

    /** Parts between commas, except before what only names the legal form of a company. */
    static List<String> byComma(String part) {
        return List.of(part.split("\\s*,\\s+(?!(?i:inc|ltd|llc|llp|ab|gmbh|plc|co)\\b)", -1));
    }
}

package dev.jobtracker.jobs.duplicates;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that an employer files an opening under. */
final class References {

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)\\b(?=[acdjkrsuv])(?:ref(?:erens)?(?:erence)?[.:]?\\s?(?:nr|nummer|number|no|id)?|diarienummer|dnr|requisition(?: id)?"
                    + "|req(?: id)?|job ?id|job number|uppdragsnummer|uppdrag|annons-?id|kennziffer|stellen-?id|código"
                    + "|code|vacancy (?:id|no))[.:#]?\\s{0,2}#?([a-z]{0,6}[- /]?[a-z]?\\d[\\w/.-]{2,18})");

    /** Such as R-20902, and not a state with its postcode. */
    private static final Pattern CODE = Pattern.compile("\\b(?![A-Z]{2} \\d{5}\\b)[A-Z]{1,5}[- ]\\d[\\d-]{2,12}\\b");

    /** What stands before a code that is to be named in an application, as in "quote R-20902". */
    private static final Pattern QUOTE = Pattern.compile(
            "(?i)\\b(?:quot(?:e|ing)|(?:and|please|to) state|märk|merk|ange|uppge|angi|kennwort|indique)\\p{L}{0,3}\\b[^.\\n]{0,25}$");

    private static final int LONGEST_QUOTE = 40;

    private References() {}

    static Set<String> in(String text) {
        Set<String> found = new HashSet<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find() && found.size() < 8) {
            found.add(plain(matcher.group(1)));
        }
        Matcher code = CODE.matcher(text);
        while (code.find() && found.size() < 8) {
            String before = text.substring(Math.max(0, code.start() - LONGEST_QUOTE), code.start());
            if (QUOTE.matcher(before).find()) {
                found.add(plain(code.group()));
            }
        }
        return found;
    }

    /** Without what people write differently. */
    static String plain(String reference) {
        return reference.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    /** Whether both name numbers of one make and none is the same. */
    static boolean conflict(Set<String> left, Set<String> right) {
        if (left.stream().anyMatch(right::contains)) {
            return false;
        }
        return left.stream()
                .anyMatch(one -> right.stream().anyMatch(other -> make(one).equals(make(other))));
    }

    private static String make(String reference) {
        return reference.replaceAll("[0-9]", "9").replaceAll("[A-Z]", "A");
    }
}

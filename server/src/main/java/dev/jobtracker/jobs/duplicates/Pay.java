package dev.jobtracker.jobs.duplicates;

import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of money that an advertisement names: the same opening is not paid otherwise on another board. */
final class Pay {

    private static final String NUMBER = "(\\d{2,3}(?:[ .,\\u00a0]\\d{3})+|\\d{2,6})(k\\b)?";
    private static final String CURRENCY =
            "(?:kr\\b|kronor|sek|nok|dkk|eur\\b|euros?\\b|usd|gbp|dollars?|pounds|[$€£]|in kronor)";
    private static final Pattern AMOUNT =
            Pattern.compile("(?i)" + CURRENCY + "\\s?" + NUMBER + "(?:\\s?(?:-|–|to|till|bis)\\s?"
                    + CURRENCY + "?\\s?" + NUMBER + ")?|" + NUMBER + "\\s?(?:(?:-|–|to|till|bis|and)\\s?" + NUMBER
                    + "\\s?)?" + CURRENCY);
    private static final int LEAST = 10;

    private Pay() {}

    /** Whether both name amounts, and none in common. */
    static boolean differs(Traits left, Traits right) {
        Set<Integer> one = amounts(left);
        Set<Integer> other = amounts(right);
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    private static Set<Integer> amounts(Traits traits) {
        Set<Integer> amounts = new HashSet<>();
        Matcher matcher =
                AMOUNT.matcher(Objects.requireNonNullElse(traits.opening().text(), ""));
        while (matcher.find()) {
            for (int group = 1; group < matcher.groupCount(); group += 2) {
                String digits = matcher.group(group);
                if (digits != null && digits.length() < 10) {
                    int amount = Integer.parseInt(digits.replaceAll("\\D", ""));
                    amounts.add(matcher.group(group + 1) == null ? amount : amount * 1_000);
                }
            }
        }
        amounts.removeIf(amount -> amount < LEAST);
        return amounts;
    }
}

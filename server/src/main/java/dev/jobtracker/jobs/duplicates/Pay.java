package dev.jobtracker.jobs.duplicates;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of money that an advertisement names: the same opening is not paid otherwise on another board. */
final class Pay {

    private static final String NUMBER = "(\\d{1,3}(?:[ .,\\u00a0]\\d{3})+|\\d{2,6})(k\\b)?";
    private static final String CURRENCY =
            "(?:kr\\b|kronor|sek|nok|dkk|eur\\b|euros?\\b|usd|gbp|dollars?|pounds|[$€£]|in kronor)";
    private static final Pattern AMOUNT =
            Pattern.compile("(?i)" + CURRENCY + "\\s?" + NUMBER + "(?:\\s?(?:-|–|to|till|bis)\\s?"
                    + CURRENCY + "?\\s?" + NUMBER + ")?|" + NUMBER + "\\s?(?:(?:-|–|to|till|bis|and)\\s?" + NUMBER
                    + "\\s?)?" + CURRENCY);
    private static final int LEAST = 10;

    /** How far before an amount's first digit it can begin at most: {@code in kronor} and a space. */
    private static final int LONGEST_CURRENCY = 10;

    private Pay() {}

    /** Whether both name amounts, and none in common. */
    static boolean differs(Traits left, Traits right) {
        Set<Integer> one = left.amounts();
        Set<Integer> other = right.amounts();
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    /** The amounts in a text. */
    static Set<Integer> in(String text) {
        Set<Integer> amounts = new HashSet<>();
        Matcher matcher = AMOUNT.matcher(text).useTransparentBounds(true);
        int digit = nextDigit(text, 0);
        for (int start = 0; digit < text.length(); digit = nextDigit(text, start)) {
            start = Math.max(start, digit - LONGEST_CURRENCY);
            if (matcher.region(start, text.length()).lookingAt()) {
                add(matcher, amounts);
                start = matcher.end();
            } else {
                start++;
            }
        }
        amounts.removeIf(amount -> amount < LEAST);
        return amounts;
    }

    private static int nextDigit(String text, int from) {
        int index = from;
        while (index < text.length() && (text.charAt(index) < '0' || text.charAt(index) > '9')) {
            index++;
        }
        return index;
    }

    private static void add(Matcher matcher, Set<Integer> amounts) {
        for (int group = 1; group < matcher.groupCount(); group += 2) {
            String digits = matcher.group(group);
            if (digits != null && digits.length() < 10) {
                int amount = Integer.parseInt(digits.replaceAll("\\D", ""));
                amounts.add(matcher.group(group + 1) == null ? amount : amount * 1_000);
            }
        }
    }
}

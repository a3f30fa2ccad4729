package dev.jobtracker.sources.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One amount of money in a text.
 *
 * @param start where it begins in the text, its currency included
 * @param end where it ends
 * @param value in whole units of the currency
 * @param scale what its number was multiplied by: 1, 1,000 or 100,000
 * @param currency the sign or code beside it, as written
 */
record Amount(
        int start,
        int end,
        BigDecimal value,
        int scale,
        @Nullable String currency) {

    private static final String GROUPED = "\\d{1,3}(?:[ .,'’]\\d{3})+(?:[.,]\\d{1,2})?";
    private static final String PLAIN = "\\d{1,9}(?:[.,]\\d{1,2})?";
    private static final Pattern FORM = Pattern.compile(
            "(?:(?<!\\p{L})(?<before>" + Currencies.MARKS + ")\\s*|(?<![\\p{L}\\d.,]))"
                    + "(?<number>" + GROUPED + "|" + PLAIN + ")(?!\\d)"
                    + "(?:\\s?(?<scale>k|tkr|tsek|lakhs?|lacs?|lpa)(?![\\p{L}]))?"
                    + "(?:\\s*(?<after>" + Currencies.MARKS + ")(?![\\p{L}]))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern COUNT = Pattern.compile(
            "(?i)(?U)^(?:\\s*%|st\\b|nd\\b|rd\\b|th\\b|:e\\b|x\\b|\\s*(?:hours|hrs|timmar|stunden|heures|horas|days|dagar|tage|jours|días"
                    + "|weeks|veckor|wochen|months|månader|monate|mois|meses|years|års?|jahre|ans|años|gehälter|shifts)\\b)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** All amounts, in their order; counts of hours, percentages and bare years are none. */
    static List<Amount> in(String text) {
        List<Amount> amounts = new ArrayList<>();
        Matcher found = FORM.matcher(text);
        while (found.find()) {
            String currency = found.group("before") == null ? found.group("after") : found.group("before");
            String scale = found.group("scale");
            boolean year = currency == null
                    && scale == null
                    && YEAR.matcher(found.group("number")).matches();
            boolean counts = currency == null
                    && COUNT.matcher(text.substring(found.end())).find();
            if (!year && !counts) {
                amounts.add(of(found, scale, currency));
            }
        }
        return amounts;
    }

    private static Amount of(Matcher found, @Nullable String scale, @Nullable String currency) {
        int factor = factor(scale);
        String mark = currency == null
                        && scale != null
                        && scale.toLowerCase(Locale.ROOT).startsWith("t")
                ? "SEK"
                : currency;
        BigDecimal value = plain(number(found.group("number")).multiply(BigDecimal.valueOf(factor)));
        return new Amount(found.start(), endOf(found), value, factor, mark);
    }

    /** The word {@code LPA} is left to be read as a period too. */
    private static int endOf(Matcher found) {
        String scale = found.group("scale");
        return scale != null && "lpa".equalsIgnoreCase(scale) ? found.start("scale") : found.end();
    }

    private static int factor(@Nullable String scale) {
        if (scale == null) {
            return 1;
        }
        return scale.toLowerCase(Locale.ROOT).startsWith("l") ? 100_000 : 1_000;
    }

    /** A mark with three digits after it groups thousands; the last with one or two after it begins the decimals. */
    private static BigDecimal number(String text) {
        int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        boolean decimals = last >= 0 && text.length() - last - 1 < 3;
        String whole = (decimals ? text.substring(0, last) : text).replaceAll("[ .,'’]", "");
        return new BigDecimal(decimals ? whole + "." + text.substring(last + 1) : whole);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The value of a lower end that leaves its thousands to the upper one: "120–160K", "32–38 000". */
    BigDecimal scaledLike(Amount upper) {
        if (scale == 1 && upper.scale > 1 && value.compareTo(BigDecimal.valueOf(1_000)) < 0) {
            return value.multiply(BigDecimal.valueOf(upper.scale));
        }
        BigDecimal thousands = value.multiply(BigDecimal.valueOf(1_000));
        boolean shortened = scale == 1 && upper.scale == 1 && value.compareTo(BigDecimal.valueOf(1_000)) < 0;
        boolean near = thousands.compareTo(upper.value) <= 0
                && thousands.multiply(BigDecimal.valueOf(3)).compareTo(upper.value) > 0;
        return shortened && near ? thousands : value;
    }
}

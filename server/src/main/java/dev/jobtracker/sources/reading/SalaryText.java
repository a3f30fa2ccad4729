package dev.jobtracker.sources.reading;

import dev.jobtracker.sources.CleanText;
import dev.jobtracker.sources.SalaryRange;
import dev.jobtracker.sources.SalaryRange.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Pay out of a text that speaks of nothing else, such as "45 000 kr/mån". An amount whose period or currency is not
 * said is no pay that can be compared, and so null; the same goes for "DOE", "competitive" and pay per task.
 */
public final class SalaryText {

    private static final int LONGEST = 200;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212~]");
    private static final Pattern NOT_PAY = Pattern.compile("(?i)\\b40[13]\\s?\\(?[kb]\\)?");
    private static final Pattern ON_TARGET = Pattern.compile("(?i)\\bOTE\\b|on.target");

    private SalaryText() {}

    /**
     * Reads the first pay in the text.
     *
     * @param country ISO 3166-1 alpha-2 of the place of work: says what {@code $} and {@code kr} mean, and the currency
     *     of amounts that carry none
     */
    public static @Nullable SalaryRange read(@Nullable String text, @Nullable String country) {
        String line = CleanText.line(text, LONGEST);
        if (line == null || ON_TARGET.matcher(line).find()) {
            return null;
        }
        String plain = plain(line);
        List<Amount> amounts = Amount.in(plain);
        if (amounts.isEmpty()) {
            return null;
        }
        int at = firstOf(plain, amounts);
        Amount first = amounts.get(at);
        Amount second = isRange(plain, amounts, at) ? amounts.get(at + 1) : null;
        return range(plain, first, second, country);
    }

    private static String plain(String line) {
        String spaced = SPACES.matcher(line).replaceAll(" ");
        return NOT_PAY.matcher(DASHES.matcher(spaced).replaceAll("-")).replaceAll(" ");
    }

    /** Where the pay begins: with the first amount that has a currency, or with the lower end before that. */
    private static int firstOf(String text, List<Amount> amounts) {
        int marked = IntStream.range(0, amounts.size())
                .filter(index -> amounts.get(index).currency() != null)
                .findFirst()
                .orElse(0);
        return marked > 0 && isRange(text, amounts, marked - 1) ? marked - 1 : marked;
    }

    private static boolean isRange(String text, List<Amount> amounts, int at) {
        if (at + 1 >= amounts.size()) {
            return false;
        }
        String between =
                text.substring(amounts.get(at).end(), amounts.get(at + 1).start());
        return RangeWords.BETWEEN.matcher(between).matches();
    }

    private static @Nullable SalaryRange range(
            String text, Amount first, @Nullable Amount second, @Nullable String country) {
        String before = text.substring(0, first.start());
        String after = text.substring((second == null ? first : second).end());
        Period period = period(before, after);
        String currency = Currencies.said(text, first, second, country);
        if (period == null || currency == null) {
            return null;
        }
        return second == null
                ? open(before, after, first.value(), currency, period)
                : closed(first.scaledLike(second), second.value(), currency, period);
    }

    private static @Nullable Period period(String before, String after) {
        Period following = PeriodWords.first(after);
        return following == null ? PeriodWords.first(before) : following;
    }

    private static @Nullable SalaryRange open(
            String before, String after, BigDecimal amount, String currency, Period period) {
        if (amount.signum() == 0) {
            return null;
        }
        boolean upTo = RangeWords.UP_TO.matcher(before).find();
        boolean from = RangeWords.FROM.matcher(before).find()
                || RangeWords.OR_MORE.matcher(after).lookingAt();
        return new SalaryRange(upTo ? null : amount, from && !upTo ? null : amount, currency, period);
    }

    private static @Nullable SalaryRange closed(BigDecimal low, BigDecimal high, String currency, Period period) {
        if (low.compareTo(high) > 0 || high.signum() == 0) {
            return null;
        }
        return new SalaryRange(low.signum() == 0 ? null : low, high, currency, period);
    }

    /** The period that a word of a source's own vocabulary names, such as {@code per-year-salary} or {@code HOUR}. */
    public static @Nullable Period period(@Nullable String word) {
        return word == null
                ? null
                : PeriodWords.first(word.toLowerCase(Locale.ROOT).replaceAll("[-_]", " "));
    }

    /**
     * Pay that a source tells in numbers; null when it makes no sense: no amount, zeros, upside down, no period, no
     * currency.
     */
    public static @Nullable SalaryRange of(
            @Nullable BigDecimal low, @Nullable BigDecimal high, @Nullable String currency, @Nullable Period period) {
        BigDecimal least = low == null || low.signum() <= 0 ? null : low;
        BigDecimal most = high == null || high.signum() <= 0 ? null : high;
        boolean nothing = least == null && most == null;
        boolean upsideDown = least != null && most != null && least.compareTo(most) > 0;
        String code = Currencies.code(currency);
        if (nothing || upsideDown || code == null || period == null) {
            return null;
        }
        return new SalaryRange(least, most, code, period);
    }

    /** Pay as schema.org's {@code MonetaryAmount} tells it: one value, or a least and a greatest. */
    public static @Nullable SalaryRange ofMonetaryAmount(Fields pay) {
        Fields value = pay.child("value");
        Period period = period(value.text("unitText") == null ? pay.text("unitText") : value.text("unitText"));
        String currency = pay.text("currency") == null ? value.text("currency") : pay.text("currency");
        BigDecimal single = value.amount("value") == null ? pay.amount("value") : value.amount("value");
        BigDecimal low = value.amount("minValue");
        BigDecimal high = value.amount("maxValue");
        return low == null && high == null ? of(single, single, currency, period) : of(low, high, currency, period);
    }

    /** The currency of a country by its ISO 3166-1 alpha-2 code. */
    public static @Nullable String currencyOf(@Nullable String country) {
        return Currencies.ofCountry(country);
    }
}

package dev.jobtracker.archives;

import dev.jobtracker.platform.web.ProblemException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dates of one column, which are all written alike: where a day past the twelfth tells which of two numbers is the
 * month, it tells so for the others.
 */
public final class DateColumn {

    private static final List<DateTimeFormatter> FORMS = Stream.of("uuuu-MM-dd", "uuuu/MM/dd", "uuuu.MM.dd", "uuuuMMdd")
            .map(DateColumn::form)
            .toList();
    private static final Pattern TIME =
            Pattern.compile("(?i)(?:(?:T|,?\\s+(?:at\\s+)?)\\d{1,2}:|\\s+kl\\.?\\s*\\d{1,2}[:.])\\d{2}"
                    + "(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:Z|UTC|GMT)?\\s*(?:[+-]\\d{2}(?::?\\d{2})?)?"
                    + "(?:\\s*\\([^)]*\\))?$");

    /** Only the first of two days that an arrow joins is meant. */
    private static final Pattern UNTIL = Pattern.compile("\\s+(?:→|->).*$");

    private static final Pattern WEEKDAY = Pattern.compile(
            "(?i)^(?:mon|tue|wed|thu|fri|sat|sun|mån|tis|ons|tors?|fre|lör|sön)\\p{L}*\\.?,?\\s+(?:den\\s+)?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})");

    /** With dots between, the day always comes first. */
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})");

    private static final Pattern DAY_AND_NAME = Pattern.compile(
            "(?i)(\\d{1,2})(?:st|nd|rd|th|\\.|:e)?[\\s-](?:of\\s)?(\\p{L}{3,9})\\.?,?[\\s-](\\d{4}|\\d{2})");
    private static final Pattern NAME_AND_DAY =
            Pattern.compile("(?i)(\\p{L}{3,9})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})");
    private static final int MONTHS = 12;
    private static final int CENTURY = 2000;

    private final @Nullable DateOrder order;

    private DateColumn(@Nullable DateOrder order) {
        this.order = order;
    }

    /**
     * Learns from all cells of a column.
     *
     * @param told what the person says; null to find out
     */
    static DateColumn of(List<String> cells, @Nullable DateOrder told) {
        if (told != null) {
            return new DateColumn(told);
        }
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String cell : cells) {
            Matcher numbers = NUMBERS.matcher(day(cell));
            if (numbers.matches()) {
                dayFirst |= Integer.parseInt(numbers.group(1)) > MONTHS;
                monthFirst |= Integer.parseInt(numbers.group(2)) > MONTHS;
            }
        }
        if (dayFirst == monthFirst) {
            return new DateColumn(null);
        }
        return new DateColumn(dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
    }

    /**
     * Learns from all cells of a column that a program wrote.
     *
     * @param usual how it writes where the cells do not tell
     */
    public static DateColumn writtenBy(List<String> cells, DateOrder usual) {
        DateColumn learned = of(cells, null);
        return learned.order == null ? new DateColumn(usual) : learned;
    }

    private static DateTimeFormatter form(String form) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(form)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The spaces that programs put before AM and PM are not all the same. */
    private static String day(String cell) {
        String plain = cell.replaceAll("[\\u00a0\\u2007\\u2009\\u202f]", " ").strip();
        String one = UNTIL.matcher(plain).replaceFirst("");
        String day = TIME.matcher(one).replaceFirst("").strip();
        return WEEKDAY.matcher(day).replaceFirst("");
    }

    /**
     * The day that a cell names; null for an empty one.
     *
     * @throws ProblemException 422 {@code invalid_input} for a text that names no day, or might name two
     */
    public @Nullable LocalDate read(String field, String cell) {
        String day = day(cell);
        if (day.isEmpty()) {
            return null;
        }
        Matcher numbers = NUMBERS.matcher(day);
        Optional<LocalDate> date = numbers.matches() ? inNumbers(field, numbers) : inAnyForm(day);
        return date.filter(found -> found.getYear() >= 1950 && found.getYear() < 2200)
                .orElseThrow(() -> ProblemException.invalid(field, "not_valid", "must be a date such as 2026-11-21"));
    }

    private Optional<LocalDate> inNumbers(String field, Matcher numbers) {
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(2));
        int year = Integer.parseInt(numbers.group(3));
        if (order == null && first != second) {
            throw ProblemException.invalid(
                    field, "ambiguous", "may be either of two days; date_order says which number is the month");
        }
        boolean dayFirst = order != DateOrder.MONTH_FIRST;
        return dayFirst ? day(year, second, first) : day(year, first, second);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year < 100 ? CENTURY + year : year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> inAnyForm(String day) {
        Matcher dotted = DOTTED.matcher(day);
        if (dotted.matches()) {
            return day(number(dotted, 3), number(dotted, 2), number(dotted, 1));
        }
        Matcher dayFirst = DAY_AND_NAME.matcher(day);
        if (dayFirst.matches()) {
            return day(number(dayFirst, 3), MonthNames.number(dayFirst.group(2)), number(dayFirst, 1));
        }
        Matcher nameFirst = NAME_AND_DAY.matcher(day);
        if (nameFirst.matches()) {
            return day(number(nameFirst, 3), MonthNames.number(nameFirst.group(1)), number(nameFirst, 2));
        }
        return written(day);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<LocalDate> written(String day) {
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(LocalDate.parse(day, form));
            } catch (DateTimeParseException otherForm) {
                // the next one
            }
        }
        return Optional.empty();
    }
}

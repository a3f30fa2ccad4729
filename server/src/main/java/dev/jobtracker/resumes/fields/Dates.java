package dev.jobtracker.resumes.fields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates and spans of time as résumés write them, in English, Swedish and German. */
final class Dates {

    private static final String[] MONTHS = {
        "jan", "feb", "mar|mär|mrz", "apr", "may|maj|mai", "jun", "jul", "aug", "sep", "oct|okt", "nov", "dec|dez"
    };
    private static final String MONTH = "(?:jan(?:uary|uari|uar)?|feb(?:ruary|ruari|ruar)?|mar(?:ch|s)?|märz|mrz|"
            + "apr(?:il)?|may|maj|mai|june?|juni|july?|juli|aug(?:ust|usti)?|sept?(?:ember)?|o[ck]t(?:ober)?|"
            + "nov(?:ember)?|de[cz](?:ember)?)";
    private static final String YEAR = "(?:19[5-9]\\d|20[0-4]\\d)";

    /** Seasons and terms tell no month; the year stands alone. */
    private static final String SEASON =
            "(?:(?:late |early |mid[- ]?)?(?:spring|summers?|autumn|fall|winter)(?: term| semester)?|"
                    + "(?:våren|vår|sommaren|somrarna|sommar|hösten|höst|vintern|vinter)(?:terminen|termin)?|"
                    + "frühjahr|frühling|sommer|herbst|wintersemester|sommersemester|[vh]\\.?t\\.?|ws|ss)";

    private static final String DATE = "(?:" + MONTH + "\\.?,?\\s{0,3}(?:" + YEAR + "|['’]\\d{2})"
            + "|(?:0?[1-9]|1[0-2])\\s?[/.]\\s?" + YEAR
            + "|" + YEAR + "\\s?[-/.]\\s?(?:0[1-9]|1[0-2])(?!\\d)(?:-\\d{2}(?!\\d))?"
            + "|" + YEAR + "(?:0[1-9]|1[0-2])(?!\\d)"
            + "|" + SEASON + "\\s{0,2}[-/]?\\s?" + YEAR + "(?!\\d)|[vh]t\\s?[-'’]?\\d{2}(?!\\d)"
            + "|" + YEAR + "(?!\\d))";
    private static final String NOW =
            "(?:present(?:ly)?|current(?:ly)?|now|today|ongoing|to date|date|nuvarande|nu(?!\\p{L})"
                    + "|pågående|tillsvidare|tills vidare|idag|dags dato|heute|aktuell|laufend|jetzt|gegenwart)";
    private static final String TO =
            "\\s{0,3}(?:-|–|—|−|‒|->|→|to|till|until|through|bis|t\\.?\\s?o\\.?\\s?m\\.?)\\s{0,3}";
    private static final String SINCE = "(?:since|sedan|seit|fr\\.?\\s?o\\.?\\s?m\\.?|from|från|ab)";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern RANGE = Pattern.compile(
            "(?<![\\p{L}\\d/+])(?:from |från |von )?(?:\\d{1,2}\\.?\\s)?(" + DATE + ")" + TO + "(?:\\d{1,2}\\.?\\s)?("
                    + DATE + "|" + NOW + "|\\d{2}(?![\\d/.-])|$|(?=\\t)|(?=\\)))",
            FLAGS);
    private static final Pattern MONTHS_OF_ONE_YEAR = Pattern.compile(
            "(?<![\\p{L}\\d])(" + MONTH + ")\\.?" + TO + "(" + MONTH + ")\\.?,?\\s(" + YEAR + ")(?!\\d)", FLAGS);
    private static final Pattern OPEN =
            Pattern.compile("(?<!\\p{L})" + SINCE + "\\s{1,3}(?:\\d{1,2}\\.?\\s)?(" + DATE + ")", FLAGS);
    private static final Pattern SINGLE =
            Pattern.compile("(?<![\\p{L}\\d/+.,-])(?:\\d{1,2}\\.?\\s)?(" + DATE + ")(?![\\d\\p{L}])", FLAGS);
    private static final Pattern FIRST_YEAR = Pattern.compile(YEAR);
    private static final Pattern SHORT_YEAR = Pattern.compile("(?:['’]|[vh]t\\s?[-'’]?)(\\d{2})");
    private static final Pattern NO_MONTH = Pattern.compile("^\\s*" + SEASON + "(?!\\p{L}).*", FLAGS);

    private final LocalDate today;

    Dates(LocalDate today) {
        this.today = today;
    }

    /** The first span of the line, or its first date alone. */
    @Nullable
    DateSpan first(String line) {
        DateSpan range = range(line);
        return range == null ? single(line) : range;
    }

    /** The first span with a beginning and an end, which may be now. */
    @Nullable
    DateSpan range(String line) {
        Matcher oneYear = MONTHS_OF_ONE_YEAR.matcher(line);
        if (oneYear.find()) {
            int year = Integer.parseInt(oneYear.group(3));
            return new DateSpan(
                    new PartialDate(year, month(oneYear.group(1))),
                    new PartialDate(year, month(oneYear.group(2))),
                    oneYear.start(),
                    oneYear.end());
        }
        Matcher range = RANGE.matcher(line);
        while (range.find()) {
            DateSpan span = span(range);
            if (span != null) {
                return span;
            }
        }
        Matcher open = OPEN.matcher(line);
        PartialDate start = open.find() ? date(open.group(1)) : null;
        return start == null ? null : new DateSpan(start, null, open.start(), open.end());
    }

    private @Nullable DateSpan span(Matcher range) {
        PartialDate start = date(range.group(1));
        if (start == null) {
            return null;
        }
        String last = range.group(2);
        if (last.isEmpty() || (!Character.isDigit(last.charAt(0)) && date(last) == null)) {
            return new DateSpan(start, null, range.start(), range.end());
        }
        PartialDate end =
                last.length() == 2 ? new PartialDate(start.year() / 100 * 100 + Integer.parseInt(last), 0) : date(last);
        boolean backwards = end == null || end.year() < start.year();
        return backwards ? null : new DateSpan(start, end, range.start(), range.end());
    }

    private @Nullable DateSpan single(String line) {
        Matcher single = SINGLE.matcher(line);
        PartialDate date = single.find() ? date(single.group(1)) : null;
        return date == null ? null : new DateSpan(date, date, single.start(), single.end());
    }

    /** All spans and dates of the text, such as one line that holds a whole post. */
    List<DateSpan> all(String text) {
        List<DateSpan> spans = new ArrayList<>();
        int from = 0;
        for (DateSpan next = first(text); next != null; next = first(text.substring(from))) {
            spans.add(new DateSpan(next.start(), next.end(), from + next.from(), from + next.to()));
            from += Math.max(1, next.to());
            if (from >= text.length()) {
                break;
            }
        }
        return spans;
    }

    private @Nullable PartialDate date(String text) {
        Matcher year = FIRST_YEAR.matcher(text);
        String lower = text.toLowerCase(Locale.ROOT);
        if (!year.find()) {
            Matcher shortYear = SHORT_YEAR.matcher(lower);
            if (!shortYear.find()) {
                return null;
            }
            int two = Integer.parseInt(shortYear.group(1));
            return new PartialDate(two > today.getYear() % 100 + 1 ? 1900 + two : 2000 + two, month(lower));
        }
        int number = Integer.parseInt(year.group());
        if (number > today.getYear() + 8) {
            return null;
        }
        String rest = lower.substring(0, year.start()) + " " + lower.substring(year.end());
        return new PartialDate(number, month(rest));
    }

    private static int month(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (NO_MONTH.matcher(plain).matches()) {
            return 0;
        }
        for (int month = 0; month < MONTHS.length; month++) {
            if (plain.matches("(?:" + MONTHS[month] + ").*")) {
                return month + 1;
            }
        }
        Matcher number = Pattern.compile("(?:^|\\D)(0?[1-9]|1[0-2])(?:\\D|$)").matcher(plain);
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }

    int today() {
        return new PartialDate(today.getYear(), today.getMonthValue()).index();
    }
}

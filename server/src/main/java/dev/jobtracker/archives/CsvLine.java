package dev.jobtracker.archives;

import dev.jobtracker.applications.ApplicationDraft;
import dev.jobtracker.applications.ApplicationFields;
import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.sources.SalaryRange;
import dev.jobtracker.sources.SalaryRange.Period;
import dev.jobtracker.sources.WebAddress;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One line of a file as an application. Whatever cannot be meant is refused for the column it stands in. */
record CsvLine(Map<Column, String> cells, DateColumn dates, StatusColumn statuses) {

    private static final int LONGEST_NOTES = 100_000;
    private static final int MOST_DIGITS = 12;
    private static final Set<String> YES = Set.of("true", "yes", "1", "x", "ja", "sant");

    CsvLine {
        cells = Map.copyOf(cells);
    }

    ApplicationDraft draft() {
        LocalDate applied = dates.read(Column.APPLIED_DATE.key(), cells.getOrDefault(Column.APPLIED_DATE, ""));
        return new ApplicationDraft(
                required(Column.COMPANY_NAME),
                required(Column.ROLE_TITLE),
                statuses.read(cells.getOrDefault(Column.STATUS, ""), applied != null),
                applied,
                line(Column.SOURCE),
                null,
                address(),
                line(Column.LOCATION),
                salary(),
                null,
                null,
                checked(Column.NOTES, LONGEST_NOTES),
                TagList.read(cells.getOrDefault(Column.TAGS, "")));
    }

    boolean archived() {
        return YES.contains(cells.getOrDefault(Column.ARCHIVED, "").strip().toLowerCase(Locale.ROOT));
    }

    private String required(Column column) {
        String text = line(column);
        if (text == null) {
            throw ProblemException.invalid(column.key(), "required", "must be given");
        }
        return text;
    }

    private @Nullable String line(Column column) {
        return checked(column, ApplicationFields.LONGEST_LINE);
    }

    private @Nullable String checked(Column column, int longest) {
        String text = cells.getOrDefault(column, "");
        if (text.length() > longest) {
            throw ProblemException.invalid(
                    column.key(), "wrong_length", "must not be longer than " + longest + " characters");
        }
        return text.isBlank() ? null : text;
    }

    private @Nullable String address() {
        String text = cells.getOrDefault(Column.URL, "");
        if (text.isBlank()) {
            return null;
        }
        URI address = WebAddress.read(text);
        if (address == null) {
            throw ProblemException.invalid(Column.URL.key(), "not_valid", "must be the address of a web page");
        }
        return address.toString();
    }

    private @Nullable SalaryRange salary() {
        BigDecimal least = amount(Column.SALARY_MIN);
        BigDecimal most = amount(Column.SALARY_MAX);
        if (least == null && most == null) {
            return null;
        }
        try {
            return new SalaryRange(
                    least,
                    most,
                    cells.getOrDefault(Column.SALARY_CURRENCY, "").strip().toUpperCase(Locale.ROOT),
                    Period.valueOf(cells.getOrDefault(Column.SALARY_PERIOD, "year")
                            .strip()
                            .toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException refused) {
            throw ProblemException.invalid(Column.SALARY_MIN.key(), "not_valid", "needs a currency and a period");
        }
    }

    private @Nullable BigDecimal amount(Column column) {
        String text = cells.getOrDefault(column, "").strip();
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1," + MOST_DIGITS + "}(\\.\\d{1,4})?")) {
            throw ProblemException.invalid(column.key(), "not_valid", "must be an amount such as 40000");
        }
        return new BigDecimal(text);
    }
}

package dev.jobtracker.archives;

import dev.jobtracker.applications.Application;
import dev.jobtracker.applications.ApplicationFields;
import dev.jobtracker.applications.ApplicationLists;
import dev.jobtracker.sources.SalaryRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Applications as a file for other programs. Safe to share between threads. */
@Component
public class ApplicationsCsv {

    private final ApplicationLists lists;

    ApplicationsCsv(ApplicationLists lists) {
        this.lists = lists;
    }

    /** Writes all applications of a person while they are read, a line each below one with the columns' names. */
    public void write(UUID accountId, Writer csv) throws IOException {
        try {
            csv.write(
                    CsvText.line(Arrays.stream(Column.values()).map(Column::key).toList()));
            lists.each(accountId, application -> write(csv, application));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        csv.flush();
    }

    private static void write(Writer csv, Application application) {
        try {
            csv.write(CsvText.line(cells(application)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> cells(Application application) {
        return Arrays.stream(Column.values())
                .map(column -> cell(application, column))
                .toList();
    }

    private static String cell(Application application, Column column) {
        ApplicationFields fields = application.fields();
        SalaryRange salary = fields.salary();
        return switch (column) {
            case COMPANY_NAME -> fields.companyName();
            case ROLE_TITLE -> fields.roleTitle();
            case STATUS -> application.status();
            case APPLIED_DATE -> text(fields.appliedDate());
            case SOURCE -> text(fields.source());
            case URL -> text(fields.url());
            case LOCATION -> text(fields.location());
            case SALARY_MIN -> amount(salary == null ? null : salary.amountMin());
            case SALARY_MAX -> amount(salary == null ? null : salary.amountMax());
            case SALARY_CURRENCY -> salary == null ? "" : salary.currency();
            case SALARY_PERIOD -> salary == null ? "" : salary.period().key();
            case TAGS -> TagList.write(fields.tags());
            case NOTES -> text(fields.notes());
            case ARCHIVED -> application.archived() ? "true" : "";
        };
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String amount(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }
}

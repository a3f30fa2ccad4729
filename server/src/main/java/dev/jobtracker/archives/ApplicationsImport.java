package dev.jobtracker.archives;

import dev.jobtracker.applications.ApplicationDraft;
import dev.jobtracker.applications.ApplicationLists;
import dev.jobtracker.applications.Applications;
import dev.jobtracker.applications.Applications.Arrival;
import dev.jobtracker.applications.Pipelines;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.web.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Takes applications from files, all good lines of one in a single transaction; what is there already is not taken
 * again. Safe to share between threads.
 */
@Component
public class ApplicationsImport {

    /** Up to so many lines are taken at once; a larger file is a {@link BackgroundImports}'. */
    public static final int MOST_AT_ONCE = 10_000;

    private final Database database;
    private final Applications applications;
    private final ApplicationLists lists;
    private final Pipelines pipelines;

    ApplicationsImport(Database database, Applications applications, ApplicationLists lists, Pipelines pipelines) {
        this.database = database;
        this.applications = applications;
        this.lists = lists;
        this.pipelines = pipelines;
    }

    ImportedFile file(UUID accountId, String csv, ImportOptions options) {
        return new ImportedFile(csv, options, pipelines.of(accountId));
    }

    /** What is there, for who goes on with a file at a line. */
    KnownApplications known(UUID accountId, ImportedFile file, int line) {
        KnownApplications known = new KnownApplications(lists.all(accountId));
        if (file.isExport()) {
            var _ = arrivals(file, 0, line, known, new ImportTally());
        }
        return known;
    }

    /**
     * Says what the columns of a file would be taken for.
     *
     * @throws ProblemException 415 {@code unsupported_import_type}; 422 {@code invalid_input} for more than 100,000
     *     lines, or options that do not fit it
     */
    public ImportColumns columns(UUID accountId, byte[] bytes, ImportOptions options) {
        return ImportColumns.of(
                FileColumns.of(FileText.of(bytes), options.mapping()), pipelines.of(accountId), options.statuses());
    }

    /**
     * Reads a file.
     *
     * @param dryRun whether only to say what would happen
     * @throws ProblemException 422 {@code invalid_input} as {@link ImportedFile} says
     */
    public ImportReport read(UUID accountId, String csv, ImportOptions options, boolean dryRun) {
        return read(accountId, file(accountId, csv, options), dryRun);
    }

    /**
     * Reads a file unless it is too large for an answer to wait for it, or is only asked about.
     *
     * @return empty where nothing was done because the file is too large
     * @throws ProblemException 415 {@code unsupported_import_type}; 422 {@code invalid_input}
     */
    public Optional<ImportReport> take(UUID accountId, byte[] bytes, ImportOptions options, boolean dryRun) {
        ImportedFile file = file(accountId, FileText.of(bytes), options);
        return dryRun || file.size() <= MOST_AT_ONCE ? Optional.of(read(accountId, file, dryRun)) : Optional.empty();
    }

    ImportReport read(UUID accountId, ImportedFile file, boolean dryRun) {
        ImportTally tally = new ImportTally();
        if (dryRun) {
            var _ = arrivals(file, 0, file.size(), known(accountId, file, 0), tally);
        } else {
            database.change(db -> store(accountId, file, 0, file.size(), known(accountId, file, 0), tally));
        }
        return tally.report(file, dryRun);
    }

    /** Takes the lines between, in the transaction in progress. */
    void store(UUID accountId, ImportedFile file, int from, int to, KnownApplications known, ImportTally tally) {
        applications.createAll(accountId, arrivals(file, from, to, known, tally));
    }

    private static List<Arrival> arrivals(
            ImportedFile file, int from, int to, KnownApplications known, ImportTally tally) {
        List<Arrival> arrivals = new ArrayList<>();
        for (int index = from; index < to; index++) {
            int number = file.number(index);
            try {
                CsvLine line = file.line(index);
                ApplicationDraft draft = line.draft();
                if (isNew(file, draft, known)) {
                    arrivals.add(new Arrival(draft, line.archived()));
                    tally.created(number, draft);
                } else {
                    tally.duplicate(number);
                }
            } catch (ProblemException refused) {
                tally.failed(number, refused);
            }
        }
        return arrivals;
    }

    private static boolean isNew(ImportedFile file, ApplicationDraft draft, KnownApplications known) {
        return file.isExport()
                ? known.addAnother(draft.companyName(), draft.roleTitle(), draft.appliedDate())
                : known.add(draft.companyName(), draft.roleTitle(), draft.appliedDate());
    }
}

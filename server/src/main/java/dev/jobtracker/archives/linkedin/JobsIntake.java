package dev.jobtracker.archives.linkedin;

import dev.jobtracker.applications.Application;
import dev.jobtracker.applications.ApplicationDraft;
import dev.jobtracker.applications.Applications;
import dev.jobtracker.applications.Applications.Arrival;
import dev.jobtracker.applications.Move;
import dev.jobtracker.applications.StageKind;
import dev.jobtracker.archives.KnownApplications;
import dev.jobtracker.archives.linkedin.ArchiveReport.Counts;
import dev.jobtracker.archives.linkedin.ArchiveReport.RowProblem;
import dev.jobtracker.archives.linkedin.ArchiveTable.Row;
import dev.jobtracker.platform.web.Problem;
import dev.jobtracker.platform.web.ProblemException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes jobs among a person's applications, none that is there already: by LinkedIn's number, or by name and day. */
final class JobsIntake {

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_PROBLEMS = 1_000;

    private final Applications applications;
    private final UUID accountId;
    private final KnownApplications known;
    private final Map<String, Optional<Application>> byNumber = new HashMap<>();
    private final List<Arrival> arrivals = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private int rows;

    JobsIntake(Applications applications, UUID accountId, List<Application> there) {
        this.applications = applications;
        this.accountId = accountId;
        this.known = new KnownApplications(there);
        for (Application one : there) {
            String number = JobRows.number(one.fields().url());
            if (number != null) {
                byNumber.put(number, Optional.of(one));
            }
        }
    }

    /** Takes the rows of one kind of table. */
    Counts take(List<ArchiveTable> tables, JobRows reader) {
        int found = 0;
        int created = 0;
        int updated = 0;
        int skipped = 0;
        int failed = 0;
        for (ArchiveTable table : tables) {
            for (Row row : table.rows()) {
                found++;
                try {
                    switch (take(reader.draft(row))) {
                        case CREATED -> created++;
                        case UPDATED -> updated++;
                        case KNOWN -> {
                            skipped++;
                            add(table, row, "duplicate", "is there already");
                        }
                    }
                } catch (ProblemException refused) {
                    failed++;
                    add(table, row, "failed", reason(refused));
                }
            }
        }
        return new Counts(found, created, updated, skipped, failed);
    }

    private enum Outcome {
        CREATED,
        UPDATED,
        KNOWN
    }

    private Outcome take(ApplicationDraft draft) {
        if (++rows > MOST_ROWS) {
            throw ProblemException.invalid(
                    "row", "wrong_length", "is past the " + MOST_ROWS + " that are taken at once");
        }
        String number = JobRows.number(draft.url());
        Optional<Application> before = number == null ? null : byNumber.get(number);
        if (before != null) {
            return before.filter(one -> applies(one, draft)).isPresent() ? Outcome.UPDATED : Outcome.KNOWN;
        }
        if (!known.add(draft.companyName(), draft.roleTitle(), draft.appliedDate())) {
            return Outcome.KNOWN;
        }
        if (number != null) {
            byNumber.put(number, Optional.empty());
        }
        arrivals.add(new Arrival(draft, false));
        return Outcome.CREATED;
    }

    /** Whoever saved a job and applied for it later has one application, not two. */
    private boolean applies(Application before, ApplicationDraft draft) {
        LocalDate date = draft.appliedDate();
        String status = draft.status();
        if (before.kind() != StageKind.SAVED || date == null || status == null || status.equals(before.status())) {
            return false;
        }
        Move move = new Move(status, date.atTime(12, 0).toInstant(ZoneOffset.UTC), null);
        var _ = applications.change(accountId, before.id(), null, fields -> fields, move);
        byNumber.put(String.valueOf(JobRows.number(draft.url())), Optional.empty());
        return true;
    }

    private static String reason(ProblemException refused) {
        Problem.@Nullable FieldError error =
                refused.errors().stream().findFirst().orElse(null);
        return error == null ? String.valueOf(refused.getMessage()) : error.field() + " " + error.message();
    }

    private void add(ArchiveTable table, Row row, String outcome, String message) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new RowProblem(table.path(), row.line(), outcome, message));
        }
    }

    /** Adds what is new, in the transaction in progress. */
    void store() {
        applications.createAll(accountId, arrivals);
    }

    List<RowProblem> problems() {
        return problems;
    }
}

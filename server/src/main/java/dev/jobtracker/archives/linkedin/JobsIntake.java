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

/** Takes jobs among a person's applications, none that is there already: by LinkedIn's number, or by name and day. */
final class JobsIntake {

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_PROBLEMS = 1_000;
    private static final Problem.FieldError ALREADY_THERE =
            new Problem.FieldError("row", "already_there", "is there already");

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
                            problem(table, row, "duplicate", ALREADY_THERE);
                        }
                    }
                } catch (ProblemException refused) {
                    failed++;
                    problem(table, row, "failed", reason(refused));
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
                    "row", "too_many_rows", "is past the " + MOST_ROWS + " that are taken at once");
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

    private static Problem.FieldError reason(ProblemException refused) {
        return refused.errors().stream()
                .findFirst()
                .orElseGet(() -> new Problem.FieldError("row", refused.code(), String.valueOf(refused.getMessage())));
    }

    private void problem(ArchiveTable table, Row row, String outcome, Problem.FieldError reason) {
        if (problems.size() < MOST_PROBLEMS) {
            String field = reason.field().equals("row") ? null : reason.field();
            String message = field == null ? reason.message() : field + " " + reason.message();
            problems.add(new RowProblem(table.path(), row.line(), outcome, field, reason.code(), message));
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

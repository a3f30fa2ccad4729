package dev.jobtracker.resumes;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.identifiers.Identifiers;
import dev.jobtracker.platform.schema.tables.records.ResumeRecord;
import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.resumes.document.DocumentType;
import dev.jobtracker.resumes.filling.ResumeFilling;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** The résumés of all people: one each. Safe to share between threads. */
public final class Resumes {

    static final String REMOVAL = "resume-file-removal";

    /** A JSON Resume names its fields; there is nothing to find. */
    private static final String SAYS_ITSELF = DocumentType.JSON_RESUME.mediaType();

    private final Database database;
    private final ResumeRows rows;
    private final ResumeFiles files;
    private final ResumeReading reading;
    private final ResumeFilling filling;
    private final SchedulerClient scheduler;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Resumes(
            Database database,
            ResumeFiles files,
            ResumeReading reading,
            ResumeFilling filling,
            SchedulerClient scheduler,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.rows = new ResumeRows(database);
        this.files = files;
        this.reading = reading;
        this.filling = filling;
        this.scheduler = scheduler;
        this.events = events;
        this.clock = clock;
    }

    /** A file as it was uploaded. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
    public record UploadedFile(String name, String mediaType, byte[] bytes) {}

    public Optional<Resume> find(UUID accountId) {
        return rows.find(accountId).map(this::resume);
    }

    /** A text that changes whenever what is known of the person's résumé does; empty without one. */
    public Optional<String> edition(UUID accountId) {
        return rows.edition(accountId);
    }

    /** Which version of their résumé a person has: another one with each upload and each correction. */
    public Optional<ResumeVersion> latest(UUID accountId) {
        return rows.latest(accountId);
    }

    /** Everybody who has a résumé. */
    public List<UUID> people() {
        return rows.people();
    }

    /** Has the reader ready, for a person who has no résumé yet is about to upload one. */
    public void expectUpload() {
        reading.expectFile();
    }

    /**
     * Reads a file and keeps it in place of the person's earlier one. Corrections stay where the very same file comes
     * again.
     *
     * @throws ProblemException 413, 415 or 422 when the file cannot be read; 503 {@code resume_reader_busy}
     */
    public Resume upload(UUID accountId, String fileName, byte[] file) {
        ResumeReading.Result result = reading.read(accountId, file);
        ResumeContent content =
                result.mediaType().equals(SAYS_ITSELF) ? result.content() : filling.fill(result.content());
        String storedName = Identifiers.timeOrdered().toString();
        files.write(storedName, file);
        ResumeRecord row = new ResumeRecord();
        row.setId(Identifiers.timeOrdered());
        row.setAccountId(accountId);
        row.setFileName(FileName.clean(fileName));
        row.setStoredName(storedName);
        row.setMediaType(result.mediaType());
        row.setSize((long) file.length);
        row.setSha256(Digests.sha256(file));
        row.setUploadedAt(clock.instant());
        Optional<String> earlier;
        try {
            earlier = database.write(db -> replace(row, content));
        } catch (RuntimeException failure) {
            files.delete(storedName);
            throw failure;
        }
        earlier.ifPresent(files::delete);
        events.publishEvent(new ResumeChanged(accountId));
        return find(accountId).orElseThrow(Resumes::none);
    }

    private Optional<String> replace(ResumeRecord row, ResumeContent content) {
        Optional<ResumeRecord> before = rows.find(row.getAccountId()).map(ResumeRows.Row::record);
        before.filter(known -> known.getSha256().equals(row.getSha256())).ifPresent(known -> {
            row.setCorrections(known.getCorrections());
            row.setCorrectedAt(known.getCorrectedAt());
        });
        rows.replace(row, content);
        before.ifPresent(known -> scheduleRemoval(known.getStoredName()));
        return before.map(ResumeRecord::getStoredName);
    }

    /**
     * Puts right what was read; what was corrected before and is not spoken of now stays as it was corrected.
     *
     * @throws ProblemException 404 {@code no_resume}
     */
    public Resume correct(UUID accountId, ResumeCorrections corrections) {
        database.change(db -> {
            ResumeRows.Row row = rows.find(accountId).orElseThrow(Resumes::none);
            rows.correct(row.record().getId(), corrections.after(row.corrections()), clock.instant());
        });
        events.publishEvent(new ResumeChanged(accountId));
        return find(accountId).orElseThrow(Resumes::none);
    }

    /**
     * The file as it came.
     *
     * @throws ProblemException 404 {@code no_resume}
     */
    public UploadedFile file(UUID accountId) {
        ResumeRecord row = rows.find(accountId).orElseThrow(Resumes::none).record();
        return new UploadedFile(row.getFileName(), row.getMediaType(), files.read(row.getStoredName()));
    }

    /** Removes file and text; it is no failure where there is none. */
    public void delete(UUID accountId) {
        List<String> stored = new ArrayList<>();
        database.erase(db -> deleteRow(accountId).ifPresent(stored::add));
        stored.forEach(files::delete);
    }

    /** Removes the row now and the file soon after, with whatever transaction is in progress. */
    Optional<String> deleteRow(UUID accountId) {
        return database.write(db -> {
            Optional<ResumeRecord> row = rows.find(accountId).map(ResumeRows.Row::record);
            row.ifPresent(known -> {
                rows.delete(known.getId());
                scheduleRemoval(known.getStoredName());
            });
            return row.map(ResumeRecord::getStoredName);
        });
    }

    /** Should the server stop between the change and the removal, the task removes the file. */
    private void scheduleRemoval(String storedName) {
        scheduler.schedule(new TaskInstance<>(REMOVAL, storedName, storedName), clock.instant());
    }

    private Resume resume(ResumeRows.Row row) {
        ResumeRecord record = row.record();
        return new Resume(
                record.getId(),
                record.getAccountId(),
                record.getFileName(),
                record.getMediaType(),
                record.getSize(),
                record.getUploadedAt(),
                row.corrections().applyTo(row.read(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
                record.getCorrectedAt());
    }

    private static ProblemException none() {
        return ProblemException.notFound("no_resume", "There is no résumé yet.");
    }
}

package dev.jobtracker.benchmarks.quality;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.MatchStatus;
import dev.jobtracker.jobs.PostingStatus;
import dev.jobtracker.jobs.text.Advertisement;
import dev.jobtracker.resumes.ResumeContent;
import dev.jobtracker.resumes.document.Document;
import dev.jobtracker.resumes.document.DocumentText;
import dev.jobtracker.resumes.document.DocumentType;
import dev.jobtracker.resumes.document.RefusedException;
import dev.jobtracker.resumes.document.plain.PlainText;
import dev.jobtracker.resumes.fields.ResumeFields;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads résumés and postings as the server does. */
final class Readings {

    private static final ResumeFields FIELDS = ResumeFields.load(Clock.systemUTC());

    private Readings() {}

    static ResumeContent resume(String text) throws RefusedException {
        DocumentText plain = PlainText.read(text);
        return FIELDS.read(new Document(DocumentType.TEXT, plain), text.getBytes(StandardCharsets.UTF_8));
    }

    static JobPosting posting(
            String id,
            String title,
            @Nullable String company,
            @Nullable String location,
            @Nullable String country,
            String description) {
        Advertisement text = Advertisement.of(null, description);
        return new JobPosting(
                UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)),
                "judged",
                id,
                List.of(),
                title.replaceAll("&[#\\w]+;", " ").strip(),
                company,
                null,
                null,
                location,
                country,
                null,
                null,
                null,
                text.text(),
                null,
                null,
                null,
                null,
                null,
                PostingStatus.OPEN,
                List.of(),
                List.of(),
                false,
                false,
                false,
                false,
                MatchStatus.NO_RESUME,
                null);
    }
}

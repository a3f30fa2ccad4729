package dev.jobtracker.sources.remotive;

import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SourceId;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.WebAddress;
import dev.jobtracker.sources.places.PlaceWords;
import dev.jobtracker.sources.reading.Description;
import dev.jobtracker.sources.reading.EmploymentWords;
import dev.jobtracker.sources.reading.Fields;
import dev.jobtracker.sources.reading.PlainLine;
import dev.jobtracker.sources.reading.PostedTime;
import dev.jobtracker.sources.reading.SalaryText;
import java.time.Instant;
import java.util.Objects;

/** Reads one of Remotive's jobs, all of which are remote; the place is where one may live. */
final class RemotiveReader {

    static final SourceId ID = new SourceId("remotive");

    private RemotiveReader() {}

    static SourcePosting read(Fields job, Instant now) {
        String id = Objects.requireNonNullElse(job.key("id"), "");
        String title = Objects.requireNonNullElse(PlainLine.of(job.text("title")), "");
        PlaceWords place = PlaceWords.of(job.text("candidate_required_location"));
        String country = place.place() == null ? null : place.place().country();
        Description description = Description.of(job.text("description"), null);
        return SourcePosting.of(ID, id, title)
                .company(
                        PlainLine.company(job.text("company_name")),
                        null,
                        WebAddress.read(job.text("company_logo_url", "company_logo")))
                .place(place.place())
                .remote(RemoteKind.REMOTE)
                .employmentType(EmploymentWords.of(job.texts("job_type")))
                .salary(SalaryText.read(job.text("salary"), country))
                .description(description.html(), description.text())
                .addresses(WebAddress.read(job.text("url")), null)
                .times(PostedTime.read(job.text("publication_date"), now), null, null)
                .skills(job.texts("tags"))
                .build();
    }
}

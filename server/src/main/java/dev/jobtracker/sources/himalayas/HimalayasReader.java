package dev.jobtracker.sources.himalayas;

import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.WebAddress;
import dev.jobtracker.sources.places.PlaceWords;
import dev.jobtracker.sources.reading.Description;
import dev.jobtracker.sources.reading.EmploymentWords;
import dev.jobtracker.sources.reading.Fields;
import dev.jobtracker.sources.reading.LongId;
import dev.jobtracker.sources.reading.PlainLine;
import dev.jobtracker.sources.reading.PostedTime;
import dev.jobtracker.sources.reading.SalaryText;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads one of Himalayas' jobs, all of which are remote; no restriction of place means the whole world. */
final class HimalayasReader {

    private HimalayasReader() {}

    static SourcePosting read(Fields job) {
        String id = LongId.shortened(Objects.requireNonNullElse(job.text("guid", "applicationLink"), ""));
        String title = Objects.requireNonNullElse(PlainLine.of(job.text("title")), "");
        PlaceWords place = PlaceWords.of(String.join("; ", job.texts("locationRestrictions")));
        Description description = Description.of(job.text("description"), job.text("excerpt"));
        URI guid = WebAddress.read(job.text("guid"));
        URI application = WebAddress.read(job.text("applicationLink"));
        return SourcePosting.of(Himalayas.ID, id, title)
                .company(PlainLine.company(job.text("companyName")), null, WebAddress.read(job.text("companyLogo")))
                .place(place.place())
                .remote(RemoteKind.REMOTE)
                .employmentType(EmploymentWords.of(job.texts("employmentType")))
                .salary(SalaryText.of(
                        job.amount("minSalary"),
                        job.amount("maxSalary"),
                        job.text("currency"),
                        SalaryText.period(job.text("salaryPeriod"))))
                .description(description.html(), description.text())
                .addresses(
                        guid == null ? application : guid,
                        guid == null || guid.equals(application) ? null : application)
                .times(moment(job.whole("pubDate")), moment(job.whole("expiryDate")), null)
                .build();
    }

    private static @Nullable Instant moment(OptionalLong seconds) {
        return seconds.isPresent() ? PostedTime.ofEpoch(seconds.getAsLong()) : null;
    }
}

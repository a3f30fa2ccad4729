package dev.jobtracker.sources.arbeitnow;

import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SourceId;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.WebAddress;
import dev.jobtracker.sources.places.PlaceWords;
import dev.jobtracker.sources.reading.Description;
import dev.jobtracker.sources.reading.EmploymentWords;
import dev.jobtracker.sources.reading.Fields;
import dev.jobtracker.sources.reading.LongId;
import dev.jobtracker.sources.reading.PlainLine;
import dev.jobtracker.sources.reading.PostedTime;
import java.net.URI;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads one of Arbeitnow's jobs. */
final class ArbeitnowReader {

    static final SourceId ID = new SourceId("arbeitnow");

    private ArbeitnowReader() {}

    static SourcePosting read(Fields job) {
        String id = LongId.shortened(Objects.requireNonNullElse(job.text("slug"), ""));
        String title = Objects.requireNonNullElse(PlainLine.of(job.text("title")), "");
        PlaceWords place = PlaceWords.of(job.text("location"));
        Description description = Description.of(job.text("description"), null);
        URI page = WebAddress.read(job.text("url"));
        OptionalLong created = job.whole("created_at");
        return SourcePosting.of(ID, id, title)
                .company(PlainLine.company(job.text("company_name")), null, null)
                .place(place.place())
                .remote(place.remoteOr(job.says("remote") ? RemoteKind.REMOTE : null))
                .employmentType(EmploymentWords.of(job.texts("job_types")))
                .description(description.html(), description.text())
                .addresses(page, application(page))
                .times(created.isPresent() ? PostedTime.ofEpoch(created.getAsLong()) : null, null, null)
                .skills(job.texts("tags"))
                .build();
    }

    /** The address that leads on to where the employer takes applications. */
    private static @Nullable URI application(@Nullable URI page) {
        return page == null || page.getRawQuery() != null ? null : WebAddress.read(page + "/apply");
    }
}

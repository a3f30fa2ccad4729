package dev.jobtracker.sources.ashby;

import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SalaryRange;
import dev.jobtracker.sources.SourceId;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.WebAddress;
import dev.jobtracker.sources.places.PlaceWords;
import dev.jobtracker.sources.reading.CompanyNames;
import dev.jobtracker.sources.reading.Description;
import dev.jobtracker.sources.reading.EmploymentWords;
import dev.jobtracker.sources.reading.Fields;
import dev.jobtracker.sources.reading.PlainLine;
import dev.jobtracker.sources.reading.PostedTime;
import dev.jobtracker.sources.reading.SalaryText;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one of Ashby's jobs. */
final class AshbyReader {

    static final SourceId ID = new SourceId("ashby");

    private AshbyReader() {}

    /** Null for a job that is only shown to those who know its address. */
    static @Nullable SourcePosting read(Fields job, String company, Instant now) {
        if (job.node().path("isListed").isBoolean() && !job.says("isListed")) {
            return null;
        }
        String id = Objects.requireNonNullElse(job.key("id"), "");
        String title = Objects.requireNonNullElse(PlainLine.of(job.text("title")), "");
        PlaceWords place = place(job);
        String country = place.place() == null ? null : place.place().country();
        Description description = Description.of(job.text("descriptionHtml"), job.text("descriptionPlain"));
        return SourcePosting.of(ID, id, title)
                .company(CompanyNames.ofBoard(company), null, null)
                .place(place.place())
                .remote(place.remoteOr(remote(job)))
                .employmentType(EmploymentWords.of(job.texts("employmentType")))
                .salary(salary(job.child("compensation"), country))
                .description(description.html(), description.text())
                .addresses(WebAddress.read(job.text("jobUrl")), WebAddress.read(job.text("applyUrl")))
                .times(PostedTime.read(job.text("publishedAt"), now), null, null)
                .build();
    }

    private static PlaceWords place(Fields job) {
        List<String> further = job.children("secondaryLocations").stream()
                .map(each -> each.text("location"))
                .filter(Objects::nonNull)
                .toList();
        String country =
                further.isEmpty() ? job.child("address").child("postalAddress").text("addressCountry") : null;
        List<String> all =
                Stream.concat(job.texts("location").stream(), further.stream()).toList();
        return PlaceWords.of(String.join("; ", all), country);
    }

    /** {@code isRemote} is also true of jobs that are done partly from home, which the other field tells apart. */
    private static @Nullable RemoteKind remote(Fields job) {
        RemoteKind kind = PlaceWords.wayOfWorking(job.text("workplaceType"));
        return kind == null && job.says("isRemote") ? RemoteKind.REMOTE : kind;
    }

    private static @Nullable SalaryRange salary(Fields compensation, @Nullable String country) {
        return compensation.children("summaryComponents").stream()
                .filter(part -> "Salary".equals(part.text("compensationType")))
                .map(part -> SalaryText.of(
                        part.amount("minValue"),
                        part.amount("maxValue"),
                        part.text("currencyCode"),
                        SalaryText.period(part.text("interval"))))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> SalaryText.read(compensation.text("scrapeableCompensationSalarySummary"), country));
    }
}

package dev.jobtracker.sources.jsearch;

import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SalaryRange;
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
import dev.jobtracker.sources.reading.SalaryText;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads JSearch's jobs, of which every field is null now and then. */
final class JSearchReader {

    private JSearchReader() {}

    /** The list of jobs, which the older route gives as the data itself. */
    static JsonNode jobs(JsonNode answer) {
        JsonNode data = answer.path("data");
        return data.isObject() ? data.path("jobs") : data;
    }

    /** Where the newer route goes on; null at the end. */
    static @Nullable String cursor(JsonNode answer) {
        return new Fields(answer.path("data")).text("cursor");
    }

    static SourcePosting read(Fields job, Instant now) {
        String id = Objects.requireNonNullElse(job.key("job_id"), "");
        return read(
                job,
                now,
                JSearch.ID,
                LongId.shortened(id),
                WebAddress.read(job.text("job_apply_link")),
                publisher(job));
    }

    /** The same as a posting of the board that published it. */
    static SourcePosting read(
            Fields job, Instant now, SourceId as, String id, @Nullable URI page, @Nullable String publisher) {
        String title = Objects.requireNonNullElse(PlainLine.of(job.text("job_title", "job_job_title")), "");
        PlaceWords place = place(job);
        String country = place.place() == null ? null : place.place().country();
        Description description = Description.of(null, job.text("job_description"));
        URI shown = page == null ? WebAddress.read(job.text("job_google_link")) : page;
        URI application = application(job);
        return SourcePosting.of(as, id, title)
                .company(
                        PlainLine.company(job.text("employer_name")),
                        WebAddress.read(job.text("employer_website")),
                        WebAddress.read(job.text("employer_logo")))
                .place(place.place())
                .remote(place.remoteOr(job.says("job_is_remote") ? RemoteKind.REMOTE : null))
                .employmentType(employment(job))
                .salary(salary(job, country))
                .description(description.html(), description.text())
                .addresses(shown, Objects.equals(application, shown) ? null : application)
                .times(published(job, now), expires(job, now), null)
                .publisher(publisher)
                .build();
    }

    static @Nullable String publisher(Fields job) {
        return PlainLine.of(job.text("job_publisher"));
    }

    private static PlaceWords place(Fields job) {
        String parts = Stream.of(job.text("job_city"), job.text("job_state"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String words = parts.isEmpty() ? job.text("job_location") : parts;
        return PlaceWords.of(words, job.text("job_country"))
                .at(job.decimal("job_latitude"), job.decimal("job_longitude"));
    }

    private static @Nullable EmploymentType employment(Fields job) {
        List<String> types = job.texts("job_employment_types");
        return EmploymentWords.of(types.isEmpty() ? job.texts("job_employment_type") : types);
    }

    /** Amounts without a currency are in that of the country, as they are where Google shows them. */
    private static @Nullable SalaryRange salary(Fields job, @Nullable String country) {
        BigDecimal low = job.amount("job_min_salary");
        BigDecimal high = job.amount("job_max_salary");
        String currency = job.text("job_salary_currency");
        SalaryRange numbers = SalaryText.of(
                low,
                high,
                currency == null ? SalaryText.currencyOf(country) : currency,
                SalaryText.period(job.text("job_salary_period")));
        return numbers == null ? SalaryText.read(job.text("job_salary"), country) : numbers;
    }

    /** Where the employer takes applications itself. */
    private static @Nullable URI application(Fields job) {
        Stream<Fields> ways = Stream.concat(
                Stream.of(job).filter(each -> each.says("job_apply_is_direct")),
                job.children("apply_options").stream().filter(each -> each.says("is_direct")));
        return ways.map(way -> WebAddress.read(way.text("job_apply_link", "apply_link")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Instant published(Fields job, Instant now) {
        Instant moment = moment(job, "job_posted_at_timestamp", "job_posted_at_datetime_utc", now);
        return moment == null ? PostedTime.read(job.text("job_posted_at", "job_posted_human_readable"), now) : moment;
    }

    private static @Nullable Instant expires(Fields job, Instant now) {
        return moment(job, "job_offer_expiration_timestamp", "job_offer_expiration_datetime_utc", now);
    }

    private static @Nullable Instant moment(Fields job, String epoch, String written, Instant now) {
        OptionalLong seconds = job.whole(epoch);
        Instant counted = seconds.isPresent() ? PostedTime.ofEpoch(seconds.getAsLong()) : null;
        return counted == null ? PostedTime.read(job.text(written), now) : counted;
    }
}

package dev.jobtracker.sources.google;

import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.WebAddress;
import dev.jobtracker.sources.places.PlaceWords;
import dev.jobtracker.sources.reading.EmploymentWords;
import dev.jobtracker.sources.reading.Fields;
import dev.jobtracker.sources.reading.LongId;
import dev.jobtracker.sources.reading.PlainLine;
import dev.jobtracker.sources.reading.PostedTime;
import dev.jobtracker.sources.reading.SalaryText;
import dev.jobtracker.sources.reading.SourceJson;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads one of Google's results, in which times, pay and kinds of work are words in some language. */
final class GoogleReader {

    private static final Pattern VIA = Pattern.compile("(?i)^(?:via|über|vía|genom|på)\\s+");

    private GoogleReader() {}

    /** @param asked whose Google was asked: unsigned amounts are in that country's currency */
    static SourcePosting read(Fields job, Instant now, @Nullable String asked) {
        String title = Objects.requireNonNullElse(PlainLine.of(job.text("title")), "");
        PlaceWords place = PlaceWords.of(job.text("location"));
        String there = place.place() == null ? null : place.place().country();
        String country = there == null ? asked : there;
        List<String> remarks = remarks(job);
        URI page = page(job);
        URI application = application(job);
        return SourcePosting.of(GoogleJobs.ID, id(job, title), title)
                .company(PlainLine.company(job.text("company_name")), null, WebAddress.read(job.text("thumbnail")))
                .place(place.place())
                .remote(place.remoteOr(remote(job)))
                .employmentType(first(remarks, EmploymentWords::of))
                .salary(first(remarks, remark -> SalaryText.read(remark, country)))
                .description(null, job.text("description"))
                .addresses(page, Objects.equals(application, page) ? null : application)
                .times(first(remarks, remark -> PostedTime.read(remark, now)), null, null)
                .publisher(publisher(job))
                .build();
    }

    /** What Google has sorted out first, then everything it says in a line under the title. */
    private static List<String> remarks(Fields job) {
        Fields sorted = job.child("detected_extensions");
        return Stream.concat(
                        Stream.of("posted_at", "schedule_type", "salary").map(sorted::text),
                        job.texts("extensions").stream())
                .filter(Objects::nonNull)
                .toList();
    }

    private static <T> @Nullable T first(List<String> remarks, Function<String, @Nullable T> reading) {
        for (String remark : remarks) {
            T read = reading.apply(remark);
            if (read != null) {
                return read;
            }
        }
        return null;
    }

    private static @Nullable RemoteKind remote(Fields job) {
        return job.child("detected_extensions").says("work_from_home") ? RemoteKind.REMOTE : null;
    }

    private static @Nullable String publisher(Fields job) {
        String via = PlainLine.of(job.text("via"));
        return via == null ? null : VIA.matcher(via).replaceFirst("");
    }

    private static @Nullable URI page(Fields job) {
        return WebAddress.read(job.text("share_link", "source_link"));
    }

    private static @Nullable URI application(Fields job) {
        return job.children("apply_options").stream()
                .map(option -> WebAddress.read(option.text("link")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The document's own number inside the long id, which also holds words that change with the reader. */
    private static String id(Fields job, String title) {
        String id = job.text("job_id");
        if (id == null) {
            return LongId.of(
                    title,
                    Objects.requireNonNullElse(job.text("company_name"), ""),
                    Objects.requireNonNullElse(job.text("location"), ""));
        }
        String document = document(id);
        return document == null ? LongId.shortened(id) : LongId.shortened(document);
    }

    private static @Nullable String document(String id) {
        try {
            byte[] content = Base64.getDecoder().decode(id);
            return new Fields(SourceJson.read(new ByteArrayInputStream(content))).text("htidocid");
        } catch (IllegalArgumentException | JacksonException otherwise) {
            return null;
        }
    }
}

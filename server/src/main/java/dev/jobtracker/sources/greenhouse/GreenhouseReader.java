package dev.jobtracker.sources.greenhouse;

import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.RemoteKind;
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
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one of Greenhouse's jobs. The text is HTML that was escaped once; each company adds fields of its own. */
final class GreenhouseReader {

    static final SourceId ID = new SourceId("greenhouse");

    private static final Pattern EMPLOYMENT =
            Pattern.compile("(?i).*\\b(employment|commitment|job|contract|time) type.*");
    private static final Pattern WORKPLACE =
            Pattern.compile("(?i).*\\b(work ?place|location|work|remote)\\b.*\\b(type|model|policy|remote)\\b.*");

    private GreenhouseReader() {}

    static SourcePosting read(Fields job, String company, Instant now) {
        String id = Objects.requireNonNullElse(job.key("id"), "");
        String title = Objects.requireNonNullElse(PlainLine.of(job.text("title")), "");
        String named = PlainLine.company(job.text("company_name"));
        PlaceWords place = PlaceWords.of(job.child("location").text("name"));
        Description description = Description.of(job.text("content"), null);
        return SourcePosting.of(ID, id, title)
                .company(named == null ? CompanyNames.ofBoard(company) : named, null, null)
                .place(place.place())
                .remote(remote(job, place))
                .employmentType(employment(job))
                .description(description.html(), description.text())
                .addresses(WebAddress.read(job.text("absolute_url")), null)
                .times(
                        PostedTime.read(job.text("first_published"), now),
                        PostedTime.read(job.text("application_deadline"), now),
                        PostedTime.read(job.text("updated_at"), now))
                .build();
    }

    private static @Nullable EmploymentType employment(Fields job) {
        return EmploymentWords.of(answers(job, EMPLOYMENT));
    }

    private static @Nullable RemoteKind remote(Fields job, PlaceWords place) {
        List<RemoteKind> said = answers(job, WORKPLACE).stream()
                .map(PlaceWords::wayOfWorking)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return said.size() == 1 ? said.getFirst() : place.remote();
    }

    private static List<String> answers(Fields job, Pattern question) {
        return job.children("metadata").stream()
                .filter(field -> question.matcher(Objects.requireNonNullElse(field.text("name"), ""))
                        .matches())
                .flatMap(field -> field.texts("value").stream())
                .toList();
    }
}

package dev.jobtracker.sources.linkedin;

import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.WebAddress;
import dev.jobtracker.sources.places.PlaceWords;
import dev.jobtracker.sources.reading.Description;
import dev.jobtracker.sources.reading.EmploymentWords;
import dev.jobtracker.sources.reading.Fields;
import dev.jobtracker.sources.reading.PlainLine;
import dev.jobtracker.sources.reading.PostedTime;
import dev.jobtracker.sources.reading.SalaryText;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one posting under the field names of either generation. */
final class LinkedInReader {

    private LinkedInReader() {}

    static SourcePosting read(Fields job, Instant now) {
        String id = Objects.requireNonNullElse(job.key("id"), "");
        String title = Objects.requireNonNullElse(PlainLine.of(job.text("title")), "");
        PlaceWords place = place(job);
        Description description = Description.of(job.text("description_html"), job.text("description_text"));
        return SourcePosting.of(LinkedIn.ID, id, title)
                .company(
                        PlainLine.company(job.text("organization")),
                        companySite(job),
                        WebAddress.read(job.text("organization_logo")))
                .place(place.place())
                .remote(place.remoteOr(remote(job)))
                .employmentType(EmploymentWords.of(job.texts("employment_type")))
                .salary(SalaryText.ofMonetaryAmount(job.child("salary_raw")))
                .description(description.html(), description.text())
                .addresses(WebAddress.read(job.text("url")), WebAddress.read(job.text("external_apply_url")))
                .times(
                        PostedTime.read(job.text("date_posted"), now),
                        PostedTime.read(job.text("date_valid_through", "date_validthrough"), now),
                        null)
                .skills(job.texts("ai_key_skills"))
                .build();
    }

    /** The company's page at LinkedIn is not its own site. */
    private static @Nullable URI companySite(Fields job) {
        URI site = WebAddress.read(job.text("org_linkedin_website", "linkedin_org_website", "linkedin_org_url"));
        boolean own = site != null
                && !Objects.requireNonNullElse(site.getHost(), "")
                        .toLowerCase(Locale.ROOT)
                        .endsWith("linkedin.com");
        return own ? site : null;
    }

    private static @Nullable RemoteKind remote(Fields job) {
        boolean said = job.says("remote_derived") || "TELECOMMUTE".equals(job.text("location_type"));
        return said ? RemoteKind.REMOTE : null;
    }

    private static PlaceWords place(Fields job) {
        List<String> derived = job.texts("locations_derived");
        List<String> countries = job.texts("countries_derived");
        String country = countries.size() == 1 ? countries.getFirst() : null;
        PlaceWords words = derived.isEmpty()
                ? PlaceWords.of(raw(job.child("locations_raw").child("address")), country)
                : PlaceWords.of(String.join("; ", derived), country);
        boolean one = derived.size() <= 1 && job.children("locations_raw").size() <= 1;
        return one
                ? words.at(coordinate(job, "lats_derived", "latitude"), coordinate(job, "lngs_derived", "longitude"))
                : words;
    }

    private static String raw(Fields address) {
        return Stream.of(address.text("addressLocality"), address.text("addressRegion"), address.text("addressCountry"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static OptionalDouble coordinate(Fields job, String derived, String raw) {
        OptionalDouble first = job.decimal(derived, 0);
        return first.isPresent() ? first : job.child("locations_raw").decimal(raw);
    }
}

package dev.jobtracker.discovery.page;

import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SalaryRange;
import dev.jobtracker.sources.SourceId;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.SourcePostingBuilder;
import dev.jobtracker.sources.WebAddress;
import dev.jobtracker.sources.places.PlaceWords;
import dev.jobtracker.sources.reading.Description;
import dev.jobtracker.sources.reading.EmploymentWords;
import dev.jobtracker.sources.reading.PostedTime;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A schema.org {@code JobPosting}, as Google documents it and as people write it. */
final class SchemaPosting {

    private static final Pattern DATE_ONLY = Pattern.compile("\\s*\\d{4}-\\d{2}-\\d{2}\\s*");
    private static final Pattern NOBODY = Pattern.compile("(?i)confidential|konfidentiell|anonym(ous)?|n/?a|-");

    private final Said posting;
    private final PostingPage page;
    private final Instant now;

    SchemaPosting(JsonNode posting, PostingPage page, Instant now) {
        this.posting = new Said(posting);
        this.page = page;
        this.now = now;
    }

    /** The posting; empty when it has no title. */
    Optional<ReadPage> read(SourceId source, String sourceId) {
        String own = Description.unescaped(posting.text("title", "name"));
        String title = own == null ? heading() : own;
        if (title == null || title.isBlank()) {
            return Optional.empty();
        }
        PlaceWords place = place();
        SourcePostingBuilder builder = SourcePosting.of(source, sourceId, title)
                .place(place.place())
                .remote(telecommutes() ? RemoteKind.REMOTE : place.remote())
                .employmentType(EmploymentWords.of(posting.texts("employmentType")))
                .salary(salary(place))
                .skills(skills())
                .addresses(address(), null)
                .times(PostedTime.read(posting.text("datePosted"), now), expires(), null);
        company(builder);
        Description description = Description.of(description(), null);
        builder.description(description.html(), description.text());
        return Optional.of(new ReadPage(builder.build(), own == null ? Certainty.LIKELY : Certainty.CERTAIN));
    }

    private @Nullable String heading() {
        Element heading = page.document().selectFirst("h1");
        return heading == null ? null : heading.text();
    }

    private void company(SourcePostingBuilder builder) {
        Said employer = posting.thing("hiringOrganization");
        String name = Description.unescaped(
                employer.isEmpty() ? posting.text("hiringOrganization") : employer.text("name", "legalName"));
        boolean named = name != null && !NOBODY.matcher(name.strip()).matches();
        URI site = WebAddress.read(employer.text("sameAs", "url"));
        Said logo = employer.thing("logo");
        URI picture = WebAddress.read(logo.isEmpty() ? employer.text("logo") : logo.text("url", "contentUrl"));
        builder.company(named ? name : null, named ? site : null, named ? picture : null);
    }

    private boolean telecommutes() {
        return posting.texts("jobLocationType").stream()
                .anyMatch(type -> type.toUpperCase(java.util.Locale.ROOT).contains("TELECOMMUTE"));
    }

    private PlaceWords place() {
        List<Said> places = posting.things("jobLocation");
        List<String> words = places.stream()
                .map(SchemaPosting::words)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!words.isEmpty()) {
            List<String> countries = places.stream()
                    .map(SchemaPosting::country)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            return PlaceWords.of(String.join("; ", words), countries.size() == 1 ? countries.getFirst() : null);
        }
        String written = posting.text("jobLocation");
        if (written != null) {
            return PlaceWords.of(written);
        }
        return PlaceWords.of(String.join("; ", livingPlaces()));
    }

    /** Where somebody may live who works from home: all of the places that are named. */
    private List<String> livingPlaces() {
        List<String> names = posting.things("applicantLocationRequirements").stream()
                .map(place -> place.text("name"))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return names.isEmpty() ? posting.texts("applicantLocationRequirements") : names;
    }

    private static @Nullable String words(Said place) {
        Said address = place.thing("address");
        if (address.isEmpty()) {
            String written = place.text("address");
            return written == null ? place.text("name") : written;
        }
        String country = country(place);
        String words = java.util.stream.Stream.of(
                        address.text("addressLocality"), address.text("addressRegion"), country)
                .filter(Objects::nonNull)
                .distinct()
                .collect(java.util.stream.Collectors.joining(", "));
        return words.isEmpty() ? null : words;
    }

    private static @Nullable String country(Said place) {
        Said address = place.thing("address");
        Said country = address.thing("addressCountry");
        return country.isEmpty() ? address.text("addressCountry") : country.text("name", "identifier");
    }

    private @Nullable SalaryRange salary(PlaceWords place) {
        String country = place.place() == null ? null : place.place().country();
        return new SchemaSalary(posting, country).read();
    }

    private List<String> skills() {
        return posting.texts("skills").stream()
                .flatMap(text -> java.util.stream.Stream.of(text.split("[,;\\n•]", 0)))
                .map(String::strip)
                .filter(skill -> !skill.isEmpty() && skill.length() <= 60)
                .toList();
    }

    private @Nullable URI address() {
        URI own = WebAddress.read(posting.text("url"));
        return page.address() == null ? own : page.address();
    }

    /** A day on which one may still apply has not passed before it is over. */
    private @Nullable Instant expires() {
        String text = posting.text("validThrough");
        Instant time = PostedTime.read(text, now);
        return time != null && text != null && DATE_ONLY.matcher(text).matches() ? time.plus(Duration.ofDays(1)) : time;
    }

    private @Nullable String description() {
        List<String> parts = java.util.stream.Stream.of("description", "responsibilities", "qualifications")
                .map(posting::text)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return parts.isEmpty() ? null : parts.getFirst();
    }
}

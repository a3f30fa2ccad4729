package dev.jobtracker.sources.lever;

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
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one of Lever's postings. Its text comes in pieces: what it begins with, lists of points, what it ends with. */
final class LeverReader {

    static final SourceId ID = new SourceId("lever");

    private LeverReader() {}

    static SourcePosting read(Fields posting, String company) {
        String id = Objects.requireNonNullElse(posting.key("id"), "");
        String title = Objects.requireNonNullElse(PlainLine.of(posting.text("text")), "");
        Fields categories = posting.child("categories");
        PlaceWords place = place(categories, posting.text("country"));
        String country = place.place() == null ? null : place.place().country();
        Description description = description(posting);
        OptionalLong created = posting.whole("createdAt");
        return SourcePosting.of(ID, id, title)
                .company(CompanyNames.ofBoard(company), null, null)
                .place(place.place())
                .remote(place.remoteOr(PlaceWords.wayOfWorking(posting.text("workplaceType"))))
                .employmentType(EmploymentWords.of(categories.texts("commitment")))
                .salary(salary(posting, country))
                .description(description.html(), description.text())
                .addresses(WebAddress.read(posting.text("hostedUrl")), WebAddress.read(posting.text("applyUrl")))
                .times(created.isPresent() ? PostedTime.ofEpoch(created.getAsLong()) : null, null, null)
                .build();
    }

    private static PlaceWords place(Fields categories, @Nullable String country) {
        List<String> all = categories.texts("allLocations");
        List<String> locations = all.isEmpty() ? categories.texts("location") : all;
        return PlaceWords.of(String.join("; ", locations), locations.size() > 1 ? null : country);
    }

    private static @Nullable SalaryRange salary(Fields posting, @Nullable String country) {
        Fields range = posting.child("salaryRange");
        SalaryRange numbers = SalaryText.of(
                range.amount("min"),
                range.amount("max"),
                range.text("currency"),
                SalaryText.period(range.text("interval")));
        return numbers == null
                ? SalaryText.read(posting.text("salaryDescription", "salaryDescriptionPlain"), country)
                : numbers;
    }

    private static Description description(Fields posting) {
        Stream<@Nullable String> lists = posting.children("lists").stream()
                .map(list -> list.text("content") == null
                        ? null
                        : "<h3>" + Objects.requireNonNullElse(list.text("text"), "") + "</h3><ul>"
                                + list.text("content") + "</ul>");
        String html = Stream.of(beginning(posting), lists, Stream.of(posting.text("additional")))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return Description.of(html.isBlank() ? null : html, posting.text("descriptionPlain", "descriptionBodyPlain"));
    }

    /** The words at the beginning are in the description already, but not in its body. */
    private static Stream<@Nullable String> beginning(Fields posting) {
        String whole = posting.text("description");
        return whole == null ? Stream.of(posting.text("opening"), posting.text("descriptionBody")) : Stream.of(whole);
    }
}

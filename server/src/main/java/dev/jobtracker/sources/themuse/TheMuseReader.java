package dev.jobtracker.sources.themuse;

import dev.jobtracker.sources.SourceId;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.WebAddress;
import dev.jobtracker.sources.places.PlaceWords;
import dev.jobtracker.sources.reading.Description;
import dev.jobtracker.sources.reading.EmploymentWords;
import dev.jobtracker.sources.reading.Fields;
import dev.jobtracker.sources.reading.PlainLine;
import dev.jobtracker.sources.reading.PostedTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Reads one of The Muse's jobs. */
final class TheMuseReader {

    static final SourceId ID = new SourceId("themuse");

    /** The Muse writes American places as town and state, all others as town and country. */
    private static final Pattern AMERICAN = Pattern.compile("[^,]+, [A-Z]{2}");

    private TheMuseReader() {}

    static SourcePosting read(Fields job, Instant now) {
        String id = Objects.requireNonNullElse(job.key("id"), "");
        String title = Objects.requireNonNullElse(PlainLine.of(job.text("name")), "");
        PlaceWords place = place(names(job, "locations"));
        Description description = Description.of(job.text("contents"), null);
        return SourcePosting.of(ID, id, title)
                .company(PlainLine.company(job.child("company").text("name")), null, null)
                .place(place.place())
                .remote(place.remote())
                .employmentType(EmploymentWords.of(names(job, "levels")))
                .description(description.html(), description.text())
                .addresses(WebAddress.read(job.child("refs").text("landing_page")), null)
                .times(PostedTime.read(job.text("publication_date"), now), null, null)
                .build();
    }

    private static List<String> names(Fields job, String field) {
        return job.children(field).stream()
                .map(each -> each.text("name"))
                .filter(Objects::nonNull)
                .toList();
    }

    private static PlaceWords place(List<String> locations) {
        boolean american = !locations.isEmpty()
                && locations.stream().allMatch(name -> AMERICAN.matcher(name).matches());
        return PlaceWords.of(String.join("; ", locations), american ? "US" : null);
    }
}

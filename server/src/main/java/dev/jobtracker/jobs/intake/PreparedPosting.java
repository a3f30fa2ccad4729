package dev.jobtracker.jobs.intake;

import dev.jobtracker.jobs.text.Advertisement;
import dev.jobtracker.jobs.text.IndexedText;
import dev.jobtracker.jobs.text.Line;
import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.SourcePosting;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A posting's texts, cleaned and cut into words, which is the slow part of storing it and needs no database. */
record PreparedPosting(
        String title,
        @Nullable String companyName,
        @Nullable Place place,
        Advertisement advertisement,
        List<String> skills,
        IndexedText indexed) {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SKILL = 100;

    static PreparedPosting of(SourcePosting source) {
        String title = Objects.requireNonNullElse(Line.of(source.title(), LONGEST_TITLE), "–");
        String companyName = Line.of(source.companyName(), LONGEST_NAME);
        Place place = source.place() == null ? null : clean(source.place());
        Advertisement advertisement = Advertisement.of(source.descriptionHtml(), source.descriptionText());
        List<String> skills = source.skills().stream()
                .map(skill -> Line.of(skill, LONGEST_SKILL))
                .filter(Objects::nonNull)
                .toList();
        IndexedText indexed = IndexedText.of(
                title,
                Objects.requireNonNullElse(companyName, ""),
                String.join("\n", skills),
                place == null ? "" : PlaceWords.of(place),
                advertisement.text());
        return new PreparedPosting(title, companyName, place, advertisement, skills, indexed);
    }

    private static Place clean(Place place) {
        String country = place.country() == null ? "" : place.country().toUpperCase(Locale.ROOT);
        return new Place(
                Objects.requireNonNullElse(Line.of(place.text(), LONGEST_NAME), ""),
                Line.of(place.city(), LONGEST_NAME),
                Line.of(place.region(), LONGEST_NAME),
                country.matches("[A-Z]{2}") ? country : null,
                place.latitude(),
                place.longitude());
    }
}

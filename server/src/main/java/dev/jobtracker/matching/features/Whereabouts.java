package dev.jobtracker.matching.features;

import dev.jobtracker.jobs.text.Words;
import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.places.PlaceWords;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody lives, or where work is done.
 *
 * @param text as a person reads it
 * @param city folded; null where none is known
 * @param region folded
 * @param country ISO 3166-1 alpha-2
 */
public record Whereabouts(
        @Nullable String text,
        @Nullable String city,
        @Nullable String region,
        @Nullable String country,
        @Nullable RemoteKind remote) {

    static final Whereabouts UNKNOWN = new Whereabouts(null, null, null, null, null);

    static Whereabouts of(@Nullable String location, @Nullable String country, @Nullable RemoteKind remote) {
        PlaceWords words = PlaceWords.of(location, country);
        Place place = words.place();
        return new Whereabouts(
                location,
                place == null ? null : folded(place.city()),
                place == null ? null : folded(place.region()),
                country != null ? country : place == null ? null : place.country(),
                words.remoteOr(remote));
    }

    private static @Nullable String folded(@Nullable String name) {
        String folded = name == null ? "" : Words.folded(name);
        return folded.isEmpty() ? null : folded;
    }
}

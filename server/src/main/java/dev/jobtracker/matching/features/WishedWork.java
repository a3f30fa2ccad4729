package dev.jobtracker.matching.features;

import dev.jobtracker.profiles.Wishes;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SalaryRange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person's wishes are compared by. What is empty or null is all the same to them.
 *
 * @param places any of them; a country or a region where nothing narrower is named
 * @param salary at least its lower end
 * @param languages to work in, as ISO 639-1 codes
 */
public record WishedWork(
        List<TitleText> titles,
        List<Whereabouts> places,
        @Nullable RemoteKind remote,
        @Nullable SalaryRange salary,
        Set<String> languages) {

    /** Of a person who takes anything. */
    public static final WishedWork ANY = new WishedWork(List.of(), List.of(), null, null, Set.of());

    public WishedWork {
        titles = List.copyOf(titles);
        places = List.copyOf(places);
        languages = Set.copyOf(languages);
    }

    /** Reads them; a language that is not known says nothing. */
    public static WishedWork of(Wishes wishes, Occupations known) {
        Set<String> languages = new LinkedHashSet<>();
        for (String language : wishes.languages()) {
            Optional.ofNullable(TextLanguage.meant(language)).ifPresent(languages::add);
        }
        return new WishedWork(
                wishes.titles().stream()
                        .map(title -> TitleText.of(title, known))
                        .toList(),
                wishes.locations().stream()
                        .map(place -> Whereabouts.of(place, null, null))
                        .toList(),
                wishes.remote(),
                wishes.salary(),
                languages);
    }
}

package dev.jobtracker.jobs.duplicates;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The languages that an opening may ask for, by the number of their {@link Vocabulary#meaning}. */
final class Languages {

    private static final Set<Integer> ALL = Stream.of(
                    "swedish",
                    "english",
                    "danish",
                    "norwegian",
                    "finnish",
                    "german",
                    "french",
                    "spanish",
                    "dutch",
                    "italian",
                    "polish",
                    "arabic",
                    "russian",
                    "portuguese",
                    "icelandic",
                    "turkish",
                    "japanese",
                    "mandarin")
            .map(Vocabulary::hash)
            .collect(Collectors.toUnmodifiableSet());

    private Languages() {}

    static boolean isLanguage(int meaning) {
        return ALL.contains(meaning);
    }
}

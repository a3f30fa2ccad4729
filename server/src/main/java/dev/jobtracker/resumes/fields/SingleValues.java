package dev.jobtracker.resumes.fields;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads single values as résumés write them, for those who know already what they are. */
public final class SingleValues {

    private final SpokenLanguages languages = new SpokenLanguages();

    /**
     * A beginning and an end.
     *
     * @param start {@code YYYY-MM} or {@code YYYY}; null where only an end is told
     * @param end the same; null where it goes on
     */
    public record Times(@Nullable String start, @Nullable String end, boolean current) {}

    /** The times that the words tell, such as "Jan 2019 – present". */
    public Optional<Times> times(String words, LocalDate today) {
        DateSpan span = new Dates(today).first(words);
        if (span == null) {
            return Optional.empty();
        }
        PartialDate end = span.end();
        return Optional.of(new Times(
                span.isSingle() ? null : span.start().toString(), end == null ? null : end.toString(), span.current()));
    }

    /** The English name of a language. */
    public Optional<String> language(String name) {
        return languages.isLanguage(name.strip()) ? Optional.of(languages.english(name)) : Optional.empty();
    }
}

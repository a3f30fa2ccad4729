package dev.jobtracker.matching.features;

import dev.jobtracker.sources.SalaryRange;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a posting is compared by.
 *
 * @param skills the most wanted first
 * @param level null where the title says nothing of it
 * @param years the experience asked for; null where none is
 * @param yearsSentence the words that ask for it
 * @param language of the text as an ISO 639-1 code; null where it cannot be told
 * @param demanded languages that the text demands, as codes
 * @param salary what it pays; null where it does not tell
 * @param words of a text in a language that the lists are not in; empty for any other
 */
public record PostingFeatures(
        TitleText title,
        List<WantedSkill> skills,
        @Nullable Level level,
        @Nullable Integer years,
        @Nullable String yearsSentence,
        Whereabouts place,
        @Nullable String language,
        Set<String> demanded,
        @Nullable SalaryRange salary,
        WordProfile words) {

    public PostingFeatures {
        skills = List.copyOf(skills);
        demanded = Set.copyOf(demanded);
    }

    /** The one it is in and those it demands, as codes in their order. */
    public Set<String> languages() {
        Set<String> languages = new TreeSet<>(demanded);
        if (language != null) {
            languages.add(language);
        }
        return languages;
    }
}

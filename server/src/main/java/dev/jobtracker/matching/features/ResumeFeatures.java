package dev.jobtracker.matching.features;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a résumé is compared by.
 *
 * @param skills by their names in the lexicon, with the words that show them; an empty text where the person added them
 * @param firstSkills those of a trade's own that the résumé names first
 * @param groups how many skills there are of each group, those of every work apart
 * @param posts what the person worked as, the latest first
 * @param occupations the kinds of work that the résumé names anywhere, from 0 to 1 for how much it is about them
 * @param level how far along the career
 * @param years of experience; null where it cannot be told
 * @param home where the person lives
 * @param language of the résumé as an ISO 639-1 code
 * @param languages that the person speaks, as codes
 * @param toldLanguages whether the résumé lists languages
 * @param tellingWords the words that it is most about, where it is in a language that the lists are not in
 * @param words of a text in a language that the lists are not in; empty for any other
 */
public record ResumeFeatures(
        Map<String, String> skills,
        List<String> firstSkills,
        Map<String, Integer> groups,
        List<Post> posts,
        Map<Occupation, Double> occupations,
        @Nullable Level level,
        @Nullable Double years,
        Whereabouts home,
        @Nullable String language,
        Set<String> languages,
        boolean toldLanguages,
        List<String> tellingWords,
        WordProfile words) {

    public ResumeFeatures {
        skills = Map.copyOf(skills);
        firstSkills = List.copyOf(firstSkills);
        groups = Map.copyOf(groups);
        posts = List.copyOf(posts);
        occupations = Map.copyOf(occupations);
        languages = Set.copyOf(languages);
        tellingWords = List.copyOf(tellingWords);
    }

    /**
     * A post held.
     *
     * @param weight from 0 to 1, less for what is long past
     */
    public record Post(TitleText title, double weight) {}
}

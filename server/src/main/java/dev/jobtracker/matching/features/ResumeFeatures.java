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
        boolean toldLanguages) {

    public ResumeFeatures {
        skills = Map.copyOf(skills);
        firstSkills = List.copyOf(firstSkills);
        groups = Map.copyOf(groups);
        posts = List.copyOf(posts);
        occupations = Map.copyOf(occupations);
        languages = Set.copyOf(languages);
    }

    /**
     * A post held.
     *
     * @param weight from 0 to 1, less for what is long past
     */
    public record Post(TitleText title, double weight) {}
}

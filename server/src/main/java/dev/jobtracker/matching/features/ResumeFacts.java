package dev.jobtracker.matching.features;

import dev.jobtracker.resumes.ResumeContent;
import dev.jobtracker.resumes.ResumeSkill;
import dev.jobtracker.resumes.WorkExperience;
import dev.jobtracker.resumes.skills.Skill;
import dev.jobtracker.resumes.skills.SkillLexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads out of a résumé what it is compared by. Safe to share between threads. */
public final class ResumeFacts {

    private static final double LESS_FOR_EACH_POST_BEFORE = 0.88;
    private static final double LEAST_FOR_A_POST = 0.5;
    private static final double BY_MENTION = 0.55;
    private static final double BY_FIRST_WORDS = 0.8;
    private static final int FIRST_WORDS = 300;
    private static final int FIRST_SKILLS = 5;
    private static final double LEAST_CONFIDENCE = 0.5;

    private final SkillLexicon lexicon;
    private final Occupations known;
    private final Set<String> languagesRead;

    public ResumeFacts(SkillLexicon lexicon, Occupations known) {
        this(lexicon, known, Occupations.LANGUAGES);
    }

    /**
     * The same with other languages that the lists are said to be in, for programs that measure.
     *
     * @param languages as ISO 639-1 codes
     */
    public ResumeFacts(SkillLexicon lexicon, Occupations known, Set<String> languages) {
        this.lexicon = lexicon;
        this.known = known;
        this.languagesRead = Set.copyOf(languages);
    }

    public ResumeFeatures read(ResumeContent resume) {
        Map<String, String> skills = new LinkedHashMap<>();
        Map<String, Integer> groups = new HashMap<>();
        for (ResumeSkill skill : resume.skills()) {
            take(skill, skills, groups);
        }
        List<ResumeFeatures.Post> posts = posts(resume);
        Set<String> languages = new LinkedHashSet<>();
        for (String name : resume.languages()) {
            Optional.ofNullable(TextLanguage.named(name)).ifPresent(languages::add);
        }
        boolean told = !languages.isEmpty();
        Optional.ofNullable(resume.language()).ifPresent(languages::add);
        return new ResumeFeatures(
                skills,
                firstSkills(skills),
                groups,
                posts,
                occupations(resume, posts),
                level(resume, posts),
                resume.yearsOfExperience(),
                Whereabouts.of(resume.contact().location(), null, null),
                resume.language(),
                languages,
                told,
                isRead(resume) ? List.of() : TellingWords.of(resume.text()),
                isRead(resume) ? WordProfile.NONE : WordProfile.of("", resume.text()));
    }

    private boolean isRead(ResumeContent resume) {
        return resume.language() == null || languagesRead.contains(resume.language());
    }

    private List<String> firstSkills(Map<String, String> skills) {
        return skills.keySet().stream()
                .filter(name -> lexicon.named(name)
                        .filter(skill -> !PostingReading.isOfEveryWork(skill))
                        .isPresent())
                .limit(FIRST_SKILLS)
                .toList();
    }

    private void take(ResumeSkill told, Map<String, String> skills, Map<String, Integer> groups) {
        Optional<Skill> skill = lexicon.named(told.name());
        if (skill.isPresent() && told.confidence() >= LEAST_CONFIDENCE) {
            String before = skills.putIfAbsent(skill.get().name(), Objects.requireNonNullElse(told.evidence(), ""));
            if (before == null && !PostingReading.isOfEveryWork(skill.get())) {
                groups.merge(skill.get().group(), 1, Integer::sum);
            }
        }
    }

    private List<ResumeFeatures.Post> posts(ResumeContent resume) {
        List<ResumeFeatures.Post> posts = new ArrayList<>();
        double weight = 1;
        for (WorkExperience post : resume.experience()) {
            if (post.title() != null) {
                posts.add(new ResumeFeatures.Post(TitleText.of(post.title(), known), weight));
                weight = Math.max(LEAST_FOR_A_POST, weight * LESS_FOR_EACH_POST_BEFORE);
            }
        }
        return posts;
    }

    /** Titles say most, then how the résumé begins, then what it mentions often. */
    private Map<Occupation, Double> occupations(ResumeContent resume, List<ResumeFeatures.Post> posts) {
        Map<Occupation, Double> occupations = new HashMap<>();
        for (ResumeFeatures.Post post : posts) {
            post.title().occupations().forEach(one -> occupations.merge(one, post.weight(), Math::max));
        }
        String text = resume.text();
        String first = Objects.requireNonNullElse(resume.summary(), "") + "\n"
                + text.substring(0, Math.min(text.length(), FIRST_WORDS));
        known.inText(first).forEach(one -> occupations.merge(one, BY_FIRST_WORDS, Math::max));
        Map<Occupation, Integer> mentions = new HashMap<>();
        known.inText(text).forEach(one -> mentions.merge(one, 1, Integer::sum));
        int most = mentions.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        mentions.forEach((one, count) -> occupations.merge(one, BY_MENTION * count / most, Math::max));
        return occupations;
    }

    private static @Nullable Level level(ResumeContent resume, List<ResumeFeatures.Post> posts) {
        Level byTitle =
                posts.isEmpty() ? null : Level.inTitle(posts.getFirst().title().text());
        Double years = resume.yearsOfExperience();
        if (byTitle != null || years == null) {
            return byTitle;
        }
        return Level.after(years);
    }
}

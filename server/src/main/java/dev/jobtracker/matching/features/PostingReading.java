package dev.jobtracker.matching.features;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.resumes.skills.Skill;
import dev.jobtracker.resumes.skills.SkillLexicon;
import dev.jobtracker.resumes.skills.SkillMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads out of a posting what it is compared by. Safe to share between threads. */
public final class PostingReading {

    private static final double IN_TITLE = 1.6;
    private static final double OF_EVERY_WORK = 0.3;
    private static final String EVERY_WORK = "office";
    private static final int MOST_SKILLS = 40;

    private final SkillLexicon lexicon;
    private final Occupations occupations;
    private final Set<String> languages;

    public PostingReading(SkillLexicon lexicon, Occupations occupations) {
        this(lexicon, occupations, Occupations.LANGUAGES);
    }

    /**
     * The same with other languages that the lists are said to be in, for programs that measure.
     *
     * @param languages as ISO 639-1 codes
     */
    public PostingReading(SkillLexicon lexicon, Occupations occupations, Set<String> languages) {
        this.lexicon = lexicon;
        this.occupations = occupations;
        this.languages = Set.copyOf(languages);
    }

    public PostingFeatures read(JobPosting posting) {
        List<PostingLine> lines = PostingLines.of(posting.description());
        YearsAsked.Asked years = YearsAsked.in(lines);
        String text = Objects.requireNonNullElse(posting.description(), "");
        String language = language(posting.title(), text);
        return new PostingFeatures(
                TitleText.of(posting.title(), occupations),
                skills(posting, lines),
                Level.inTitle(posting.title()),
                years == null ? null : years.years(),
                years == null ? null : years.sentence(),
                Whereabouts.of(posting.location(), posting.country(), posting.remote()),
                language,
                demanded(lines),
                posting.salary(),
                known(language) ? WordProfile.NONE : WordProfile.of(posting.title(), text));
    }

    /** A text too short to tell has nothing that would be read better otherwise. */
    private boolean known(@Nullable String language) {
        return language == null || languages.contains(language);
    }

    private static @Nullable String language(String title, String text) {
        return TextLanguage.of(title + "\n" + text);
    }

    private static Set<String> demanded(List<PostingLine> lines) {
        Set<String> demanded = new LinkedHashSet<>();
        for (PostingLine line : lines) {
            if (line.need() == Need.MUST || line.need() == Need.NAMED) {
                demanded.addAll(TextLanguage.demanded(line.text()));
            }
        }
        return demanded;
    }

    private List<WantedSkill> skills(JobPosting posting, List<PostingLine> lines) {
        Map<Skill, Need> needs = new HashMap<>();
        for (PostingLine line : lines) {
            for (SkillMention mention : lexicon.find(line.text())) {
                needs.merge(mention.skill(), line.need(), PostingReading::stronger);
            }
        }
        for (String name : posting.skills()) {
            lexicon.named(name).ifPresent(skill -> needs.merge(skill, Need.NAMED, PostingReading::stronger));
        }
        Set<Skill> inTitle = new LinkedHashSet<>();
        lexicon.find(posting.title()).forEach(mention -> inTitle.add(mention.skill()));
        inTitle.forEach(skill -> needs.merge(skill, Need.MUST, PostingReading::stronger));
        List<WantedSkill> wanted = new ArrayList<>();
        needs.forEach((skill, need) -> wanted.add(new WantedSkill(skill, need, weight(skill, need, inTitle))));
        wanted.sort(Comparator.comparingDouble(WantedSkill::weight)
                .reversed()
                .thenComparing(skill -> skill.skill().name()));
        return wanted.size() <= MOST_SKILLS ? wanted : wanted.subList(0, MOST_SKILLS);
    }

    private static Need stronger(Need one, Need other) {
        return one.weight() >= other.weight() ? one : other;
    }

    private static double weight(Skill skill, Need need, Set<Skill> inTitle) {
        double weight = need.weight() * (isOfEveryWork(skill) ? OF_EVERY_WORK : 1);
        return inTitle.contains(skill) ? weight * IN_TITLE : weight;
    }

    /** Whether every work asks for it, such as to cooperate. */
    static boolean isOfEveryWork(Skill skill) {
        return skill.group().equals(EVERY_WORK);
    }
}

package dev.jobtracker.resumes.fields;

import dev.jobtracker.resumes.ResumeSkill;
import dev.jobtracker.resumes.document.Line;
import dev.jobtracker.resumes.skills.Skill;
import dev.jobtracker.resumes.skills.SkillLexicon;
import dev.jobtracker.resumes.skills.SkillMention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds skills: those of the lexicon anywhere, and whatever else is listed below a heading for skills. */
final class ResumeSkills {

    private static final Pattern BETWEEN_ITEMS =
            Pattern.compile("\\s*(?:[,;•|·▪●]|\\t|\\s[–—-]\\s|\\s/\\s)\\s*(?![^()]*\\))");
    private static final Pattern LABEL = Pattern.compile("^[\\p{L}&/ +-]{2,40}:\\s*");
    private static final Pattern LEVEL = Pattern.compile(
            "(?i)\\s*[(\\[–—:-]?\\s*(?:advanced|intermediate|basic|beginner|expert|proficient|excellent|good|very good|fluent|native|novice|experienced|"
                    + "avancerad|mycket god|mycket goda|goda|god|grundläggande|medel|expertnivå|sehr gut|gut|grundkenntnisse|\\d{1,2}\\+?\\s*(?:years?|yrs?|år|jahre)|"
                    + "\\d{1,3}\\s?%|[★☆●○]+|\\d/\\d{1,2})(?: (?:level|knowledge|kunskaper|nivå|kenntnisse))?[)\\]]?\\s*$");
    private static final Set<String> NO_ITEMS = Set.of(
            "etc",
            "and",
            "or",
            "och",
            "more",
            "skills",
            "other",
            "tools",
            "languages",
            "advanced",
            "intermediate",
            "expert",
            "beginner",
            "basic",
            "proficient",
            "level",
            "years",
            "experience",
            "mm",
            "m.m",
            "med mera",
            "övrigt",
            "references",
            "page");
    private static final double LISTED = 0.95;
    private static final double LITERAL = 0.6;
    private static final int LONGEST_ITEM = 40;
    private static final int MOST_WORDS = 4;
    private static final int MOST_SKILLS = 200;
    private static final int WRAPPED_FROM = 45;

    private final SkillLexicon lexicon;
    private final SpokenLanguages languages;

    ResumeSkills(SkillLexicon lexicon, SpokenLanguages languages) {
        this.lexicon = lexicon;
        this.languages = languages;
    }

    List<ResumeSkill> find(Sections sections) {
        Map<String, ResumeSkill> skills = new LinkedHashMap<>();
        unwrapped(sections.lines(Part.SKILLS)).forEach(line -> takeItems(line, skills));
        for (Section section : sections.all()) {
            if (section.part() != Part.REFERENCES
                    && section.part() != Part.CONTACT
                    && section.part() != Part.LANGUAGES) {
                section.lines().forEach(line -> takeMentions(line, section.part(), skills));
            }
        }
        return skills.values().stream().limit(MOST_SKILLS).toList();
    }

    /** A list between commas goes on in the next line when it ends in the middle of an item. */
    private static List<Line> unwrapped(List<Line> lines) {
        List<Line> whole = new ArrayList<>();
        for (Line line : lines) {
            Line above = whole.isEmpty() ? null : whole.getLast();
            if (above != null && goesOn(above, line)) {
                whole.set(whole.size() - 1, above.withText(above.text() + " " + line.text()));
            } else {
                whole.add(line);
            }
        }
        return whole;
    }

    private static boolean goesOn(Line above, Line line) {
        boolean list = above.text().indexOf(',') > 0 || above.text().indexOf(';') > 0;
        return list
                && !above.text().matches(".*[.]\\s*$")
                && !line.bullet()
                && !line.afterGap()
                && line.weight() == above.weight()
                && !LABEL.matcher(line.text()).find()
                && above.text().length() > WRAPPED_FROM;
    }

    private void takeItems(Line line, Map<String, ResumeSkill> skills) {
        String list = LABEL.matcher(line.text()).replaceFirst("");
        for (String item : BETWEEN_ITEMS.split(list, -1)) {
            String plain = LEVEL.matcher(item)
                    .replaceFirst("")
                    .replaceAll("^[^\\p{L}\\d.]+|[\\s.,;:]+$", "")
                    .strip();
            Skill known = lexicon.named(plain).orElse(null);
            if (known != null) {
                put(skills, known.name(), LISTED, line.text());
            } else if (isSkillLike(plain, list) && lexicon.find(plain).isEmpty()) {
                put(skills, plain, LITERAL, line.text());
            }
        }
    }

    private boolean isSkillLike(String item, String list) {
        String lower = item.toLowerCase(Locale.ROOT);
        boolean sentence = (list.split(" ", -1).length > 12 && list.indexOf(',') < 0)
                || (list.endsWith(".") && list.split(" ", -1).length > 8);
        return item.length() >= 2
                && item.length() <= LONGEST_ITEM
                && item.split("\\s+", -1).length <= MOST_WORDS
                && item.chars().anyMatch(Character::isLetter)
                && !sentence
                && !NO_ITEMS.contains(lower)
                && !languages.isLanguage(lower)
                && !item.contains("@")
                && !item.matches(".*(?:19|20)\\d\\d.*");
    }

    private void takeMentions(Line line, Part part, Map<String, ResumeSkill> skills) {
        for (SkillMention mention : lexicon.find(line.text())) {
            double confidence = part == Part.SKILLS ? LISTED : mention.confidence();
            put(skills, mention.skill().name(), confidence, line.text());
        }
    }

    private static void put(Map<String, ResumeSkill> skills, String name, double confidence, String line) {
        ResumeSkill skill = new ResumeSkill(name, confidence, EvidenceLog.cut(line));
        skills.merge(
                name.toLowerCase(Locale.ROOT),
                skill,
                (known, again) -> again.confidence() > known.confidence() ? again : known);
    }
}

package dev.jobtracker.resumes.filling;

import dev.jobtracker.platform.openai.ChatFailedException;
import dev.jobtracker.platform.openai.ChatModel;
import dev.jobtracker.resumes.ContactDetails;
import dev.jobtracker.resumes.Education;
import dev.jobtracker.resumes.ResumeContent;
import dev.jobtracker.resumes.ResumeSkill;
import dev.jobtracker.resumes.WorkExperience;
import dev.jobtracker.resumes.fields.SingleValues;
import dev.jobtracker.resumes.fields.YearsOfWork;
import dev.jobtracker.resumes.skills.Skill;
import dev.jobtracker.resumes.skills.SkillLexicon;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Has a chat model, where one is set, fill in the fields of a résumé. A value that does not stand in the text is
 * dropped, and what was read without the model stands in its place; so does everything when the model fails. Safe to
 * share between threads.
 */
public final class ResumeFilling {

    /** The model was asked and gave nothing of use: what is shown was read without it. */
    public static final String FAILED = "chat_model_failed";

    private static final double SKILL = 0.8;
    private static final int LONGEST_SKILL = 50;
    private static final int MOST_SKILL_WORDS = 5;
    private static final int MOST_SKILLS = 200;

    private final ChatModel model;
    private final SkillLexicon lexicon;
    private final Clock clock;
    private final SingleValues values = new SingleValues();

    public ResumeFilling(ChatModel model, SkillLexicon lexicon, Clock clock) {
        this.model = model;
        this.lexicon = lexicon;
        this.clock = clock;
    }

    /** The fields of a résumé, as the model and the reading together have them. Waits for the model. */
    public ResumeContent fill(ResumeContent read) {
        if (!model.isSet()) {
            return read;
        }
        SourceText text = new SourceText(read.text());
        try {
            return filled(read, text, new Proposed(model.ask(FillingQuestion.about(text)), text));
        } catch (ChatFailedException failure) {
            List<String> warnings = new ArrayList<>(read.warnings());
            warnings.add(FAILED);
            return with(read, warnings);
        }
    }

    private ResumeContent filled(ResumeContent read, SourceText text, Proposed told) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        FilledEvidence evidence = new FilledEvidence(text, read.evidence());
        FilledEntries entries = new FilledEntries(text, values, today, evidence);
        ContactDetails contact = contact(told.part("contact"), text, read.contact(), evidence);
        String summary = told.anything("summary");
        List<WorkExperience> posts = entries.posts(told.list("experience"), read.experience());
        List<Education> studies = entries.studies(told.list("education"), read.education());
        ResumeContent content = new ResumeContent(
                read.language(),
                read.text(),
                contact,
                evidence.choose(
                        "summary", summary != null && text.has(summary) ? summary : null, "summary", read.summary()),
                skills(told.texts("skills"), text, read.skills()),
                posts,
                studies,
                languages(told.texts("languages"), read.languages(), evidence),
                posts.equals(read.experience()) ? read.yearsOfExperience() : YearsOfWork.in(posts, today),
                evidence.all(),
                List.of());
        return with(content, warnings(read.warnings(), content));
    }

    private static ContactDetails contact(
            Proposed told, SourceText text, ContactDetails read, FilledEvidence evidence) {
        String email = told.anything("email");
        String phone = told.anything("phone");
        boolean isEmail = email != null && email.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+") && text.hasExactly(email);
        boolean isPhone = phone != null && phone.matches("\\+?[\\d ()./–-]{6,24}") && text.hasExactly(phone);
        Set<String> links = new LinkedHashSet<>(read.links());
        told.texts("links").stream()
                .filter(link -> text.hasExactly(link) && link.matches("\\S+\\.\\S+") && !link.contains("@"))
                .forEach(links::add);
        evidence.keepAll("contact.links[");
        return new ContactDetails(
                evidence.choose("contact.full_name", told.name("full_name"), "contact.full_name", read.fullName()),
                evidence.choose("contact.email", isEmail ? email : null, "contact.email", read.email()),
                evidence.choose("contact.phone", isPhone ? phone : null, "contact.phone", read.phone()),
                evidence.choose("contact.location", told.name("location"), "contact.location", read.location()),
                links.size() == read.links().size() ? read.links() : List.copyOf(links));
    }

    private List<ResumeSkill> skills(List<String> told, SourceText text, List<ResumeSkill> read) {
        Map<String, ResumeSkill> skills = new LinkedHashMap<>();
        read.forEach(skill -> skills.put(key(skill.name()), skill));
        for (String name : told) {
            String known = lexicon.named(name).map(Skill::name).orElse(name);
            boolean skillLike = name.length() <= LONGEST_SKILL
                    && name.split("\\s+", -1).length <= MOST_SKILL_WORDS
                    && name.chars().anyMatch(Character::isLetter)
                    && values.language(name).isEmpty();
            if (skillLike && skills.size() < MOST_SKILLS) {
                skills.putIfAbsent(key(known), new ResumeSkill(known, SKILL, text.source(name)));
            }
        }
        return List.copyOf(skills.values());
    }

    private List<String> languages(List<String> told, List<String> read, FilledEvidence evidence) {
        evidence.keepAll("languages[");
        Set<String> languages = new LinkedHashSet<>(read);
        for (String words : told) {
            String language = values.language(words).orElse(null);
            if (language != null && languages.add(language)) {
                evidence.found("languages[" + (languages.size() - 1) + "]", words);
            }
        }
        return List.copyOf(languages);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Those that what the model found has not settled. */
    private static List<String> warnings(List<String> before, ResumeContent content) {
        return before.stream().filter(warning -> !isSettled(warning, content)).toList();
    }

    private static boolean isSettled(String warning, ResumeContent content) {
        return switch (warning) {
            case "no_name" -> content.contact().fullName() != null;
            case "no_contact" ->
                content.contact().email() != null || content.contact().phone() != null;
            case "no_experience", "experience_unclear" -> !content.experience().isEmpty();
            case "education_unclear" -> !content.education().isEmpty();
            default -> false;
        };
    }

    private static ResumeContent with(ResumeContent content, List<String> warnings) {
        return new ResumeContent(
                content.language(),
                content.text(),
                content.contact(),
                content.summary(),
                content.skills(),
                content.experience(),
                content.education(),
                content.languages(),
                content.yearsOfExperience(),
                content.evidence(),
                warnings);
    }
}

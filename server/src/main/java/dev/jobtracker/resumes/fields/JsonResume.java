package dev.jobtracker.resumes.fields;

import dev.jobtracker.resumes.ContactDetails;
import dev.jobtracker.resumes.Education;
import dev.jobtracker.resumes.ResumeContent;
import dev.jobtracker.resumes.ResumeSkill;
import dev.jobtracker.resumes.WorkExperience;
import dev.jobtracker.resumes.document.Refusal;
import dev.jobtracker.resumes.document.RefusedException;
import dev.jobtracker.resumes.skills.SkillLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON Resume 1.0 (jsonresume.org/schema), where every field says itself what it is. */
final class JsonResume {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode document;
    private final SkillLexicon lexicon;
    private final Dates dates;
    private final SpokenLanguages names;
    private final EvidenceLog evidence = new EvidenceLog();

    private JsonResume(JsonNode document, SkillLexicon lexicon, Dates dates, SpokenLanguages names) {
        this.document = document;
        this.lexicon = lexicon;
        this.dates = dates;
        this.names = names;
    }

    static ResumeContent read(String text, SkillLexicon lexicon, Dates dates, SpokenLanguages names)
            throws RefusedException {
        try {
            JsonNode document = JSON.readTree(text);
            boolean resume =
                    document.path("basics").isObject() || document.path("work").isArray();
            if (!resume) {
                throw new RefusedException(Refusal.UNSUPPORTED);
            }
            return new JsonResume(document, lexicon, dates, names).content();
        } catch (JacksonException damaged) {
            throw new RefusedException(Refusal.UNREADABLE, damaged);
        }
    }

    private ResumeContent content() throws RefusedException {
        JsonNode basics = document.path("basics");
        List<DateSpan> spans = new ArrayList<>();
        List<WorkExperience> work = work(spans);
        String summary = noted("summary", text(basics, "summary"));
        String plain = JsonResumeText.of(document);
        if (plain.isBlank()) {
            throw new RefusedException(Refusal.NO_TEXT);
        }
        return new ResumeContent(
                DocumentLanguage.of(plain),
                plain,
                contact(basics),
                summary,
                skills(),
                work,
                education(),
                languages(),
                WorkedTime.years(spans, dates.today()),
                evidence.all(),
                List.of());
    }

    private ContactDetails contact(JsonNode basics) {
        String location = Stream.of("city", "region", "countryCode")
                .map(part -> text(basics.path("location"), part))
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
        List<String> links = new ArrayList<>();
        add(links, text(basics, "url"));
        basics.path("profiles").forEach(profile -> add(links, text(profile, "url")));
        return new ContactDetails(
                noted("contact.full_name", text(basics, "name")),
                noted("contact.email", text(basics, "email")),
                noted("contact.phone", text(basics, "phone")),
                noted("contact.location", location.isEmpty() ? null : location),
                links);
    }

    private List<WorkExperience> work(List<DateSpan> spans) {
        List<WorkExperience> work = new ArrayList<>();
        for (JsonNode post : document.path("work")) {
            DateSpan start = dates.first(orEmpty(text(post, "startDate")));
            DateSpan end = dates.first(orEmpty(text(post, "endDate")));
            PartialDate endDate = end == null ? null : end.start();
            if (start != null) {
                spans.add(new DateSpan(start.start(), endDate, 0, 0));
            }
            String field = "experience[" + work.size() + "]";
            work.add(new WorkExperience(
                    noted(field + ".title", text(post, "position")),
                    noted(field + ".company", first(text(post, "name"), text(post, "company"))),
                    text(post, "location"),
                    start == null ? null : start.start().toString(),
                    endDate == null ? null : endDate.toString(),
                    start != null && end == null,
                    JsonResumeText.description(post)));
        }
        return work;
    }

    private List<Education> education() {
        List<Education> studies = new ArrayList<>();
        for (JsonNode study : document.path("education")) {
            DateSpan start = dates.first(orEmpty(text(study, "startDate")));
            DateSpan end = dates.first(orEmpty(text(study, "endDate")));
            studies.add(new Education(
                    noted("education[" + studies.size() + "].institution", text(study, "institution")),
                    text(study, "studyType"),
                    text(study, "area"),
                    start == null ? null : start.start().toString(),
                    end == null ? null : end.start().toString()));
        }
        return studies;
    }

    private List<ResumeSkill> skills() {
        List<ResumeSkill> skills = new ArrayList<>();
        for (JsonNode group : document.path("skills")) {
            List<String> listed = new ArrayList<>();
            group.path("keywords").forEach(keyword -> add(listed, keyword.isString() ? keyword.asString() : null));
            if (listed.isEmpty()) {
                add(listed, text(group, "name"));
            }
            for (String name : listed) {
                String known = lexicon.named(name).map(skill -> skill.name()).orElse(name);
                if (skills.stream().noneMatch(skill -> skill.name().equals(known))) {
                    skills.add(new ResumeSkill(known, 1, name));
                }
            }
        }
        return skills;
    }

    private List<String> languages() {
        List<String> languages = new ArrayList<>();
        for (JsonNode language : document.path("languages")) {
            String name = text(language, "language");
            add(languages, name == null ? null : names.english(name));
        }
        return languages;
    }

    private @Nullable String noted(String field, @Nullable String value) {
        if (value != null) {
            evidence.note(field, 1, value);
        }
        return value;
    }

    private static void add(List<String> values, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.add(value);
        }
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() && !value.asString().isBlank()
                ? value.asString().strip()
                : null;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}

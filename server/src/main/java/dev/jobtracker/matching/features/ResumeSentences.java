package dev.jobtracker.matching.features;

import dev.jobtracker.resumes.Education;
import dev.jobtracker.resumes.ResumeContent;
import dev.jobtracker.resumes.WorkExperience;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sentences of a résumé that can answer what a posting asks for, word for word as it has them. */
public final class ResumeSentences {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 300;
    private static final int MOST = 40;
    private static final Pattern END = Pattern.compile("(?<=[\\p{L}\\p{N})][.!?])\\s+(?=\\p{Lu})|\\n");
    private static final Pattern BULLET = Pattern.compile("^[\\s•·▪●*–—-]+");

    private ResumeSentences() {}

    /** At most {@value #MOST}; languages and studies first, then what was done lately. */
    public static List<ResumeSentence> of(ResumeContent resume) {
        Map<String, ResumeSentence> sentences = new LinkedHashMap<>();
        addLanguages(sentences, resume);
        for (Education study : resume.education()) {
            for (String text : parts(joined(study.degree(), study.field(), study.institution()))) {
                Set<Topic> topics = new HashSet<>(Topic.in(text));
                topics.add(new Topic.Studies());
                sentences.putIfAbsent(text, new ResumeSentence(text, topics, false));
            }
        }
        int apart = sentences.size();
        add(sentences, resume.summary());
        for (WorkExperience post : resume.experience()) {
            add(sentences, post.description());
        }
        for (WorkExperience post : resume.experience()) {
            add(sentences, joined(post.title(), post.company()));
        }
        resume.skills().forEach(skill -> add(sentences, skill.evidence()));
        if (sentences.size() == apart) {
            add(sentences, resume.text());
        }
        return sentences.values().stream().limit(MOST).toList();
    }

    /** The lines that name the languages, or their names where the person put them right. */
    private static void addLanguages(Map<String, ResumeSentence> sentences, ResumeContent resume) {
        Set<Topic> topics = new HashSet<>();
        for (String name : resume.languages()) {
            Optional.ofNullable(TextLanguage.named(name)).ifPresent(code -> topics.add(new Topic.Language(code)));
        }
        if (topics.isEmpty()) {
            return;
        }
        Set<String> lines = new LinkedHashSet<>();
        resume.evidence().stream()
                .filter(known -> known.field().startsWith("languages["))
                .forEach(known ->
                        lines.add(BULLET.matcher(known.text()).replaceFirst("").strip()));
        String text = Beginning.of(String.join(", ", lines.isEmpty() ? resume.languages() : lines), LONGEST);
        sentences.put(text, new ResumeSentence(text, topics, true));
    }

    private static void add(Map<String, ResumeSentence> sentences, @Nullable String text) {
        for (String sentence : parts(text)) {
            sentences.putIfAbsent(sentence, ResumeSentence.ofWork(sentence));
        }
    }

    private static List<String> parts(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        for (String part : END.split(text, -1)) {
            String sentence = BULLET.matcher(part).replaceFirst("").strip();
            if (sentence.length() >= SHORTEST) {
                parts.add(Beginning.of(sentence, LONGEST));
            }
        }
        return parts;
    }

    private static String joined(@Nullable String... parts) {
        List<String> known = new ArrayList<>();
        Stream.of(parts).filter(Objects::nonNull).forEach(known::add);
        return String.join(", ", known);
    }
}

package dev.jobtracker.matching.features;

import dev.jobtracker.resumes.Education;
import dev.jobtracker.resumes.ResumeContent;
import dev.jobtracker.resumes.WorkExperience;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
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

    /** At most {@value #MOST}, what was done lately first. */
    public static List<String> of(ResumeContent resume) {
        Set<String> sentences = new LinkedHashSet<>();
        add(sentences, resume.summary());
        for (WorkExperience post : resume.experience()) {
            add(sentences, post.description());
        }
        for (WorkExperience post : resume.experience()) {
            add(sentences, joined(post.title(), post.company()));
        }
        for (Education study : resume.education()) {
            add(sentences, joined(study.degree(), study.field(), study.institution()));
        }
        resume.skills().forEach(skill -> add(sentences, skill.evidence()));
        if (sentences.isEmpty()) {
            add(sentences, resume.text());
        }
        return sentences.stream().limit(MOST).toList();
    }

    private static void add(Set<String> sentences, @Nullable String text) {
        if (text == null) {
            return;
        }
        for (String part : END.split(text, -1)) {
            String sentence = BULLET.matcher(part).replaceFirst("").strip();
            if (sentence.length() >= SHORTEST) {
                sentences.add(Beginning.of(sentence, LONGEST));
            }
        }
    }

    private static String joined(@Nullable String... parts) {
        List<String> known = new ArrayList<>();
        Stream.of(parts).filter(Objects::nonNull).forEach(known::add);
        return String.join(", ", known);
    }
}

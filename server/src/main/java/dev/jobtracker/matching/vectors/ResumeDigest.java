package dev.jobtracker.matching.vectors;

import dev.jobtracker.matching.features.Beginning;
import dev.jobtracker.resumes.ContactDetails;
import dev.jobtracker.resumes.ResumeContent;
import dev.jobtracker.resumes.ResumeSkill;
import dev.jobtracker.resumes.WorkExperience;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Picks what of a résumé its vector is made from: what the person worked as, latest first, what they can, what they say
 * of themselves, and what they did. Name, address and schools are left out: they say nothing of the work sought.
 */
public final class ResumeDigest {

    static final int MOST_CHARACTERS = 1_800;

    /** Where less than that was read out of a résumé, its text follows as it is. */
    private static final int LEAST_CHARACTERS = 300;

    private static final int MOST_TITLES = 4;
    private static final int MOST_SKILLS = 40;
    private static final int LONGEST_SUMMARY = 500;
    private static final int LONGEST_POST = 400;

    private ResumeDigest() {}

    /** At most {@value #MOST_CHARACTERS} characters. */
    public static String of(ResumeContent resume) {
        List<String> parts = new ArrayList<>();
        parts.add(joined(resume.experience().stream()
                .map(WorkExperience::title)
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST_TITLES)));
        parts.add(joined(resume.skills().stream().map(ResumeSkill::name).limit(MOST_SKILLS)));
        parts.add(start(resume.summary(), LONGEST_SUMMARY));
        resume.experience().forEach(post -> parts.add(start(post.description(), LONGEST_POST)));
        if (parts.stream().mapToInt(String::length).sum() < LEAST_CHARACTERS) {
            parts.add(anonymous(resume));
        }
        String digest =
                String.join("\n", parts.stream().filter(part -> !part.isBlank()).toList());
        return start(digest, MOST_CHARACTERS);
    }

    /** The text without the lines that say who it is. */
    private static String anonymous(ResumeContent resume) {
        ContactDetails contact = resume.contact();
        List<String> who = Stream.of(contact.fullName(), contact.email(), contact.phone())
                .filter(Objects::nonNull)
                .toList();
        return resume.text()
                .lines()
                .filter(line -> who.stream().noneMatch(line::contains))
                .collect(Collectors.joining("\n"));
    }

    private static String joined(Stream<String> words) {
        return String.join(", ", words.toList());
    }

    private static String start(@Nullable String text, int most) {
        return text == null ? "" : Beginning.of(text, most).strip();
    }
}

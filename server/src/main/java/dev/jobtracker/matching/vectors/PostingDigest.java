package dev.jobtracker.matching.vectors;

import dev.jobtracker.jobs.PostingText;
import dev.jobtracker.matching.features.Beginning;
import dev.jobtracker.matching.features.Requirements;
import dev.jobtracker.resumes.skills.SkillLexicon;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What of a posting its vector is made from: the title, the skills that it names, by the names that our lexicon has for
 * them in whatever language, and the sentences in which it asks for something; or, where it says neither, what of its
 * text says most. Why that and no more: docs/embeddings.md. Safe to share between threads.
 */
public final class PostingDigest {

    /** About what the model that comes along can read. */
    static final int MOST_CHARACTERS = 1_800;

    private static final int MOST_SKILLS = 20;

    private final SkillLexicon lexicon;

    public PostingDigest(SkillLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** At most {@value #MOST_CHARACTERS} characters. */
    public String of(PostingText posting) {
        StringBuilder digest = new StringBuilder(posting.title()).append('.');
        List<String> skills = skills(posting);
        if (!skills.isEmpty()) {
            digest.append('\n').append(String.join(", ", skills)).append('.');
        }
        List<String> asked = Requirements.of(posting.description());
        asked.forEach(sentence -> digest.append('\n').append(sentence));
        if (skills.isEmpty() && asked.isEmpty()) {
            digest.append(PickedLines.of(posting.description(), MOST_CHARACTERS - digest.length()));
        }
        return Beginning.of(digest.toString(), MOST_CHARACTERS);
    }

    /** Those that its source names, and then those that its text speaks of; each once. */
    private List<String> skills(PostingText posting) {
        TreeSet<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        return Stream.concat(
                        posting.skills().stream(),
                        lexicon.find(posting.description()).stream()
                                .map(mention -> mention.skill().name()))
                .filter(known::add)
                .limit(MOST_SKILLS)
                .toList();
    }
}

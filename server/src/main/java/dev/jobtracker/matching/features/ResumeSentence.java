package dev.jobtracker.matching.features;

import java.util.Set;

/**
 * A sentence of a résumé that can answer what a posting asks for.
 *
 * @param text word for word, parts of one entry joined by commas
 * @param topics what it speaks of beside work
 * @param ofLanguages whether it only lists languages, and so answers nothing else
 */
public record ResumeSentence(String text, Set<Topic> topics, boolean ofLanguages) {

    public ResumeSentence {
        topics = Set.copyOf(topics);
    }

    /** A sentence about work, which may speak of other things by the way. */
    public static ResumeSentence ofWork(String text) {
        return new ResumeSentence(text, Topic.in(text), false);
    }
}

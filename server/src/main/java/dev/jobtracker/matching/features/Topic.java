package dev.jobtracker.matching.features;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a sentence can ask for or tell beside skills, each of which has a place of its own in a résumé: a language, an
 * education, the right to practise a profession. What asks for one is answered by what tells of the same one and by
 * nothing else.
 */
public sealed interface Topic {

    /**
     * A language that is spoken.
     *
     * @param code ISO 639-1
     */
    record Language(String code) implements Topic {}

    /** A course of study, a degree. */
    record Studies() implements Topic {}

    /** A registration or licence to practise, such as a nurse's; driving licences are skills. */
    record Registration() implements Topic {}

    /** The topics of a sentence in a posting or a résumé. */
    static Set<Topic> in(String sentence) {
        Set<Topic> topics = new LinkedHashSet<>();
        TextLanguage.spokenOf(sentence).forEach(code -> topics.add(new Language(code)));
        if (TopicWords.STUDIES.matcher(sentence).find()) {
            topics.add(new Studies());
        }
        if (TopicWords.REGISTRATION.matcher(sentence).find()) {
            topics.add(new Registration());
        }
        return topics;
    }

    /** Those that a requirement insists on: where work may stand for an education, work answers too. */
    static Set<Topic> demandedBy(String requirement) {
        Set<Topic> topics = new HashSet<>(in(requirement));
        if (TopicWords.WORK_COUNTS.matcher(requirement).find()) {
            topics.remove(new Studies());
        }
        return topics;
    }
}

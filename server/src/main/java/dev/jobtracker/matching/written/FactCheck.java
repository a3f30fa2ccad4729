package dev.jobtracker.matching.written;

import dev.jobtracker.jobs.Match.Reason;
import dev.jobtracker.matching.reasons.Wording;
import dev.jobtracker.resumes.skills.SkillLexicon;
import dev.jobtracker.resumes.skills.SkillMention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a chat model wrote against the fact it was to write about. A sentence that names a skill, a number, a name
 * or a quotation that the fact does not have is left out; so is one that judges, or says the opposite. Better a good
 * sentence lost than a false one shown. Safe to share between threads.
 */
final class FactCheck {

    private static final int LONGEST = 400;
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");

    /** What no reason needs, and what only somebody would have written who was told to. */
    private static final Pattern FOREIGN = Pattern.compile(
            "(?iu)[<>{}@\\[\\]`|\\\\]|\\w://|www\\.|\\b(?:ignor\\w*|instruction\\w*|instruktion\\w*|prompt\\w*|system message"
                    + "|language model|språkmodell\\w*|as an ai|assistant)\\b");

    private static final Pattern VERDICT = Pattern.compile(
            "(?iu)\\b(?:perfect\\w*|ideal\\w*|excellent\\w*|outstanding|exceptional\\w*|guarantee\\w*|hire[ds]?|hiring|score\\w*|recommend\\w*"
                    + "|perfekt\\w*|idealisk\\w*|utmärkt\\w*|enastående|garanter\\w*|anställ\\w*|poäng\\w*|rekommender\\w*)\\b");

    private static final Pattern DENIAL = Pattern.compile(
            "(?iu)\\b(?:not|no|none|never|nor|neither|without|cannot|lack\\w*|miss(?:es|ing)|absent|inte|ej|icke|inga|ingen|inget|saknar|saknas|utan|aldrig|varken)\\b|n[’']t\\b");

    private final SkillLexicon lexicon;

    FactCheck(SkillLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What of the words stands; null where nothing does. */
    @Nullable
    String checked(Reason fact, String told, Wording wording) {
        String text = told.strip().replaceAll("\\s+", " ");
        if (text.isEmpty() || text.length() > LONGEST || FOREIGN.matcher(text).find()) {
            return null;
        }
        Known known = Known.of(fact, lexicon);
        List<String> kept = new ArrayList<>();
        for (String sentence : BETWEEN_SENTENCES.split(text, -1)) {
            if (stands(sentence, known, wording)) {
                kept.add(sentence);
            }
        }
        String left = String.join(" ", kept);
        boolean agrees = denies(left) == denies(fact.text()) && Comparing.agrees(fact, left);
        return left.isEmpty() || !agrees ? null : left;
    }

    private boolean stands(String sentence, Known known, Wording wording) {
        return SmallWords.areOf(wording, sentence)
                && !VERDICT.matcher(sentence).find()
                && known.numbers().containsAll(Numbers.in(sentence))
                && known.skills().containsAll(skills(lexicon, sentence))
                && new Names(known, wording).areIn(sentence)
                && Quotations.areFrom(known.text(), sentence);
    }

    private static boolean denies(String text) {
        return DENIAL.matcher(text).find();
    }

    static Set<String> skills(SkillLexicon lexicon, String text) {
        Set<String> skills = new HashSet<>();
        for (SkillMention mention : lexicon.find(text)) {
            skills.add(mention.skill().name());
        }
        return skills;
    }
}

package dev.jobtracker.resumes.skills;

import dev.jobtracker.resumes.skills.Skill.Care;
import dev.jobtracker.resumes.skills.SkillLexicon.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the skills of one text: the longest names first, and ordinary words only where they are skills. */
final class SkillSearch {

    private static final String SEPARATORS = ",;:\n\t|•()[]!?\"";
    private static final int SHORTEST_INFLECTED = 5;
    private static final List<String> ENDINGS =
            List.of("arna", "erna", "orna", "ens", "ets", "es", "en", "et", "ar", "er", "or", "na", "s", "n", "a", "t");
    private static final double SURE = 0.85;
    private static final double BY_CONTEXT = 0.7;

    private final SkillLexicon lexicon;
    private final String text;
    private final List<Token> tokens;

    SkillSearch(SkillLexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
        this.tokens = Token.of(text);
    }

    private record Candidate(Form form, int first, int behind) {}

    List<SkillMention> mentions() {
        List<Candidate> candidates = new ArrayList<>();
        for (int at = 0; at < tokens.size(); ) {
            Candidate longest = longestAt(at);
            if (longest != null) {
                candidates.add(longest);
            }
            at = longest == null ? at + 1 : longest.behind();
        }
        boolean[] accepted = new SkillContext(text, tokens)
                .judge(candidates.stream().map(this::place).toList());
        List<SkillMention> mentions = new ArrayList<>();
        for (int index = 0; index < candidates.size(); index++) {
            if (accepted[index]) {
                mentions.add(mention(candidates.get(index)));
            }
        }
        return mentions;
    }

    private SkillContext.Place place(Candidate candidate) {
        return new SkillContext.Place(
                candidate.first(), candidate.behind(), SkillLexicon.needsContext(candidate.form()));
    }

    private SkillMention mention(Candidate candidate) {
        int from = tokens.get(candidate.first()).from();
        int to = tokens.get(candidate.behind() - 1).to();
        boolean doubtful = SkillLexicon.needsContext(candidate.form());
        return new SkillMention(candidate.form().skill(), from, to, doubtful ? BY_CONTEXT : SURE);
    }

    private @Nullable Candidate longestAt(int at) {
        String word = tokens.get(at).folded();
        Candidate longest = longest(lexicon.startingWith(word), at);
        if (longest != null) {
            return longest;
        }
        for (String ending : ENDINGS) {
            int stem = word.length() - ending.length();
            if (stem >= SHORTEST_INFLECTED && word.endsWith(ending)) {
                Candidate inflected = longest(
                        lexicon.startingWith(word.substring(0, stem)).stream()
                                .filter(form -> form.words().size() == 1)
                                .toList(),
                        at);
                if (inflected != null) {
                    return inflected;
                }
            }
        }
        return null;
    }

    private @Nullable Candidate longest(List<Form> forms, int at) {
        for (Form form : forms) {
            int behind = at + form.words().size();
            if (behind <= tokens.size() && fits(form, at, behind)) {
                return new Candidate(form, at, behind);
            }
        }
        return null;
    }

    private boolean fits(Form form, int at, int behind) {
        for (int index = at + 1; index < behind; index++) {
            String gap =
                    text.substring(tokens.get(index - 1).to(), tokens.get(index).from());
            boolean last = index == behind - 1;
            if (gap.length() > 3
                    || gap.chars().anyMatch(c -> SEPARATORS.indexOf(c) >= 0)
                    || !matches(form.words().get(index - at), tokens.get(index).folded(), last)) {
                return false;
            }
        }
        return caseFits(form, at, behind);
    }

    private static boolean matches(String wanted, String word, boolean last) {
        if (word.equals(wanted)) {
            return true;
        }
        return last
                && wanted.length() >= SHORTEST_INFLECTED
                && word.startsWith(wanted)
                && ENDINGS.contains(word.substring(wanted.length()));
    }

    private boolean caseFits(Form form, int at, int behind) {
        String written =
                text.substring(tokens.get(at).from(), tokens.get(behind - 1).to());
        if (form.spelling().care() != Care.NONE) {
            return written.equals(form.spelling().text());
        }
        return !form.isShortCapitals() || written.equals(written.toUpperCase(Locale.ROOT)) || isAlone(written);
    }

    /** Somebody who writes a list without capitals writes no capitals at all. */
    private boolean isAlone(String written) {
        return text.strip().equals(written);
    }
}

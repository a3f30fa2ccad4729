package dev.jobtracker.jobs.duplicates;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an advertisement's text says.
 *
 * @param passage its words
 * @param stems the numbers of their stems
 * @param references the numbers it is filed under
 * @param shifts night, day and so on, as {@link TitleWords} has them
 * @param terms permanent or temporary, as {@link TitleWords} has them
 * @param percents how much of full time it offers, in percent
 */
record Wording(
        Passage passage, Set<Integer> stems, Set<String> references, int shifts, int terms, Set<Integer> percents) {

    private static final Map<Integer, Integer> SHIFTS = new HashMap<>();
    private static final Map<Integer, Integer> TERMS = new HashMap<>();
    private static final Set<String> ANY_DAY = Set.of("dag", "dagar", "days", "extra", "temp");
    private static final Pattern EXTENT = Pattern.compile(
            "(?i)(?:omfattning|tjänst|tjänsten|tjänst är|sysselsättningsgrad|anställning|tillsvidare|vikariat|heltid"
                    + "|deltid|permanent|position|extratjänst|natt|extent|workload|pensum)[^.\\n%]{0,40}?"
                    + "(\\d{1,3})(?:\\s?[-–]\\s?(\\d{1,3}))?\\s?(?:%|procent|percent)|\\b(\\d{1,3})\\s?%\\s?(?:tjänst|vikariat|position)");

    static {
        TitleWords.SHIFTS.forEach((word, shift) -> {
            if (!ANY_DAY.contains(word)) {
                SHIFTS.put(Vocabulary.hash(word), shift);
            }
        });
        TitleWords.TERMS.forEach((word, term) -> {
            boolean lasting = term == TitleWords.TEMPORARY || term == TitleWords.PERMANENT;
            if (lasting && !ANY_DAY.contains(word)) {
                TERMS.put(Vocabulary.hash(word), term);
            }
        });
    }

    static Wording of(String text) {
        String plain = PlainText.of(text);
        Passage passage = Passage.of(plain);
        Set<Integer> stems = new HashSet<>();
        int shifts = 0;
        int terms = 0;
        for (int index = 0; index < passage.size(); index++) {
            stems.add(passage.stem(index));
            shifts |= SHIFTS.getOrDefault(passage.form(index), 0);
            terms |= TERMS.getOrDefault(passage.form(index), 0);
        }
        terms |= isStandIn(plain) ? TitleWords.TEMPORARY : 0;
        return new Wording(passage, stems, References.in(plain), shifts, terms, percents(plain));
    }

    private static boolean isStandIn(String plain) {
        boolean possible = plain.contains("over") || plain.contains("eplacement") || plain.contains("term");
        return possible && TitleWords.STANDING_IN.matcher(plain).find();
    }

    private static Set<Integer> percents(String plain) {
        Set<Integer> percents = new HashSet<>();
        if (plain.indexOf('%') < 0 && !plain.contains("procent") && !plain.contains("percent")) {
            return percents;
        }
        Matcher matcher = EXTENT.matcher(plain);
        while (matcher.find()) {
            for (int group = 1; group <= 3; group++) {
                if (matcher.group(group) != null) {
                    percents.add(Integer.valueOf(matcher.group(group)));
                }
            }
        }
        return percents;
    }

    /** The bit of the language that most of its common words are of; 0 where that is not clear. */
    int language() {
        return passage.language();
    }

    boolean mentions(int stem) {
        return stems.contains(stem);
    }

    int words() {
        return passage.size();
    }
}

package dev.jobtracker.matching.features;

import dev.jobtracker.jobs.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The kinds of work that are known, in English and Swedish. Safe to share between threads. */
public final class Occupations {

    /** Those that the list is in, and the lexicon of skills too, as ISO 639-1 codes. */
    public static final Set<String> LANGUAGES = Set.of("en", "sv");

    private static final int SHORTEST_ENDING = 6;
    private static final int MOST_WORDS_APART = 10;

    private final Map<String, Occupation> byWords = new HashMap<>();
    private final Map<String, Occupation> byPair = new HashMap<>();
    private final Map<String, Occupation> byEnding = new HashMap<>();
    private final int longest;

    private Occupations(List<OccupationFile.Line> lines) {
        int most = 1;
        for (OccupationFile.Line line : lines) {
            for (String form : line.english()) {
                most = Math.max(most, put(form, line.occupation()));
            }
            for (String form : line.swedish()) {
                most = Math.max(most, put(form, line.occupation()));
                if (form.indexOf(' ') < 0 && form.length() >= SHORTEST_ENDING) {
                    byEnding.putIfAbsent(form, line.occupation());
                }
            }
        }
        longest = most;
    }

    private int put(String form, Occupation occupation) {
        byWords.putIfAbsent(form, occupation);
        String[] words = form.split(" ", -1);
        if (words.length == 2) {
            byPair.putIfAbsent(pair(words[0], words[1]), occupation);
        }
        return words.length;
    }

    /** Those that come with the program. */
    public static Occupations load() {
        return new Occupations(OccupationFile.read());
    }

    /** What a title says the work is; the longest names first found, several where it names several. */
    public Set<Occupation> inTitle(String title) {
        List<String> words = words(title);
        Set<Occupation> found = new LinkedHashSet<>(in(words, true));
        boolean particular = found.stream().anyMatch(occupation -> !isPlain(occupation));
        if (!particular) {
            Occupation turned = turnedRound(words);
            if (turned != null) {
                return Set.of(turned);
            }
        }
        return found;
    }

    /** The kinds of work that a running text names, each as often as it does. */
    public List<Occupation> inText(String text) {
        return in(words(text), false);
    }

    private List<Occupation> in(List<String> words, boolean endings) {
        List<Occupation> found = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            int taken = 1;
            for (int count = Math.min(longest, words.size() - at); count > 0; count--) {
                Occupation occupation = named(words.subList(at, at + count), endings);
                if (occupation != null) {
                    found.add(occupation);
                    taken = count;
                    break;
                }
            }
            at += taken;
        }
        return found;
    }

    private @Nullable Occupation named(List<String> words, boolean endings) {
        Occupation occupation = byWords.get(String.join(" ", words));
        if (occupation != null) {
            return occupation;
        }
        String last = words.getLast();
        if (last.length() > 3 && last.endsWith("s")) {
            List<String> singular = new ArrayList<>(words);
            singular.set(words.size() - 1, last.substring(0, last.length() - 1));
            occupation = byWords.get(String.join(" ", singular));
        }
        return occupation == null && endings && words.size() == 1 ? ending(last) : occupation;
    }

    /** A Swedish compound is what its last part says, and its inflections too. */
    private @Nullable Occupation ending(String word) {
        String plural = cut(word, "or");
        for (String form : new String[] {
            word, cut(word, "n"), cut(word, "en"), cut(word, "r"), plural.isEmpty() ? "" : plural + 'a'
        }) {
            for (int start = 0; form.length() - start >= SHORTEST_ENDING; start++) {
                Occupation occupation = byEnding.get(form.substring(start));
                if (occupation != null) {
                    return occupation;
                }
            }
        }
        return null;
    }

    private static String cut(String word, String ending) {
        return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
    }

    /** "Engineer, Data" and "Manager – Regional Sales" name their work the other way round. */
    private @Nullable Occupation turnedRound(List<String> words) {
        int count = Math.min(words.size(), MOST_WORDS_APART);
        for (int one = 0; one < count; one++) {
            for (int other = one + 1; other < count; other++) {
                Occupation occupation = byPair.get(pair(words.get(one), words.get(other)));
                if (occupation != null) {
                    return occupation;
                }
            }
        }
        return null;
    }

    private static boolean isPlain(Occupation occupation) {
        return occupation.family().equals("software.general");
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + ' ' + other : other + ' ' + one;
    }

    static List<String> words(String text) {
        String folded = Words.folded(text);
        return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" ", -1));
    }
}

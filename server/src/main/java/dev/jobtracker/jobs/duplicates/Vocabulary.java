package dev.jobtracker.jobs.duplicates;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What single words are known to mean in job advertisements. */
final class Vocabulary {

    /** The languages that are told apart, as bits in the order of the lines of the list. */
    private static final int LANGUAGE_BITS = 0b11111;

    static final int GERMAN = 2;

    private static final IntMap MEANINGS = new IntMap(6_000);
    private static final IntMap COMMON = new IntMap(2_000);
    /** Swedish, English, German, Portuguese and Norwegian. */
    static final int LANGUAGES = 5;

    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Set<Integer> NUMBERS = new HashSet<>();
    private static final Set<Integer> TENS = new HashSet<>();
    private static final Set<Integer> GENERIC = new HashSet<>();

    /** Which line of the list of common words is of which language. */
    private static final int[] LANGUAGE_OF_LINE = {0, 0, 1, 1, 2, 2, 3, 3, 4, 4};

    static {
        Map<String, List<String>> words = new HashMap<>();
        for (String line : Resource.lines("words.txt")) {
            Resource.Entry entry = Resource.Entry.of(line);
            words.put(entry.key(), entry.names());
            int meaning = hash(entry.key());
            if ((Character.isDigit(entry.key().charAt(0)) && !entry.key().equals("2"))
                    || MONTHS.contains(entry.key())) {
                NUMBERS.add(meaning);
            }
            entry.names().stream()
                    .filter(name -> name.indexOf(' ') < 0)
                    .forEach(name -> MEANINGS.put(hash(name), meaning));
        }
        words.put("1", List.of("en", "ett", "one", "ein"));
        for (int ten = 20; ten < 100; ten += 10) {
            for (int unit = 1; unit < 10; unit++) {
                addNumber(
                        ten + unit,
                        words.getOrDefault(String.valueOf(ten), List.of()),
                        words.getOrDefault(String.valueOf(unit), List.of()));
            }
        }
        List<String> common = Resource.lines("common-words.txt");
        for (int line = 0; line < common.size(); line++) {
            int language = 1 << LANGUAGE_OF_LINE[line];
            for (String word : Letters.words(common.get(line)).split(" ", -1)) {
                int key = hash(word);
                COMMON.put(key, COMMON.get(key) | language);
            }
        }
        for (String line : Resource.lines("generic-words.txt")) {
            for (String word : line.split(" ", -1)) {
                int form = hash(word);
                boolean number = Character.isDigit(word.charAt(0));
                GENERIC.add(meaning(form) != 0 ? meaning(form) : number ? form : Stem.of(word));
            }
        }
    }

    private Vocabulary() {}

    /** As it is put together: {@code trettiofyra}, {@code thirty-four} and {@code vierunddreissig}. */
    private static void addNumber(int number, List<String> tens, List<String> units) {
        int meaning = hash(String.valueOf(number));
        NUMBERS.add(meaning);
        for (String ten : tens) {
            TENS.add(hash(ten));
            for (String unit : units) {
                MEANINGS.put(hash(ten + unit), meaning);
                MEANINGS.put(hash(unit + "und" + ten), meaning);
            }
        }
    }

    /** The same number for every word of one meaning, whatever the language; 0 for a word that is not known. */
    static int meaning(int word) {
        return MEANINGS.get(word);
    }

    /**
     * Whether a meaning is a month, or a number from three on written as a word: one and two are said of everything.
     */
    static boolean isNumber(int meaning) {
        return NUMBERS.contains(meaning);
    }

    /** Whether a word is a number that another may follow, such as {@code thirty}. */
    static boolean isTens(int word) {
        return TENS.contains(word);
    }

    static boolean isCommon(int word) {
        return COMMON.get(word) != 0;
    }

    /** Whether a word or meaning stands in so many advertisements that it tells nothing. */
    static boolean isGeneric(int stem) {
        return GENERIC.contains(stem);
    }

    /** The languages in which a word is common, as bits. */
    static int languages(int word) {
        return COMMON.get(word) & LANGUAGE_BITS;
    }

    /** The number that stands for a folded word. */
    static int hash(CharSequence word) {
        int hash = 0;
        for (int index = 0; index < word.length(); index++) {
            hash = hash * 31 + word.charAt(index);
        }
        return mixed(hash);
    }

    /** Spreads a polynomial hash over all bits; never 0. */
    static int mixed(int hash) {
        int spread = hash * 0x85EBCA6B;
        spread ^= spread >>> 15;
        spread *= 0xC2B2AE35;
        spread ^= spread >>> 13;
        return spread == 0 ? 1 : spread;
    }
}

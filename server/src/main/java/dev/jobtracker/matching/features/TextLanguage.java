package dev.jobtracker.matching.features;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The language a text is in, by its smallest words, and the languages it demands. */
final class TextLanguage {

    private static final int LONGEST = 6_000;
    private static final int LEAST_WORDS = 4;
    private static final Map<String, Set<String>> SMALL_WORDS = new LinkedHashMap<>();
    private static final Map<String, String> NAMES = new LinkedHashMap<>();
    private static final Pattern DEMAND;

    /** What comes before a language alone. */
    private static final String SPEAKING =
            "\\b(?:speaks?|speaking|fluent in|fluency in|native|spoken|written|talar|tala|pratar"
                    + "|flytande|behärskar|behärska|kommunicera på|tal och skrift på)\\s+";

    /** "Swedish law" and "svenska företag" name no language: no noun comes after one. */
    private static final String NOTHING_NAMED_AFTER_IT =
            "\\s*(?:$|[^\\p{L}\\s]|(?:and|or|och|eller|samt|und|oder|as well|as a|as your|is|are|language|skills"
                    + "|speak\\p{L}*|fluen\\p{L}*|proficien\\p{L}*|spoken|written|in speech|in writing|in tal|i tal|i skrift|both|både|at|on|with|to|too|språk\\p{L}*|som|är|krävs|flytande|mycket|obehindrat|väl"
                    + "|för|på|med|vid|native|basic|required|preferred|helps|hjälper|ist|in wort|sehr|fließend)(?![\\p{L}]))";

    private static final Pattern SPOKEN;

    static {
        put("en", "the and of to in for with on as at by you we is are our your be will that this");
        put("sv", "och att som på är av för med till vi du har inom samt om ett från dig oss eller vara kan");
        put("de", "und der die das in von zu mit für den im ist auf des ein eine wir du als bei sowie");
        put("no", "og å som på er av for med til vi du har innen samt om et fra deg oss eller ikke være");
        put("da", "og at som på er af for med til vi du har inden samt om et fra dig os eller ikke være");
        put("fi", "ja on että kanssa sekä me sinä tai kuin myös olet työ");
        put("fr", "et le la les des du en un une pour dans avec sur vous nous par au aux est");
        put("es", "y el la los las del en un una para con por como nosotros tu se que");
        put("pt", "e o a os as de do da dos das em um uma para com por no na que você");
        put("it", "e il la i gli di del della in un una per con che nel si");
        put("nl", "en de het een van in op met voor aan bij wij je als te");
        put("pl", "i w z na do się od oraz dla jest przy nie że jako lub twoje mamy");
        put("ro", "și de în la cu pe pentru din sau prin este care vei al ale într ai");
        name("en", "english", "engelska", "englisch", "engelsk");
        name("sv", "swedish", "svenska", "schwedisch", "svensk");
        name("de", "german", "tyska", "deutsch", "deutschkenntnisse");
        name("no", "norwegian", "norska", "norsk");
        name("da", "danish", "danska", "dansk");
        name("fi", "finnish", "finska");
        name("fr", "french", "franska", "französisch");
        name("es", "spanish", "spanska", "spanisch");
        name("nl", "dutch", "nederländska", "holländska");
        name("it", "italian", "italienska");
        name("pt", "portuguese", "portugisiska");
        name("pl", "polish", "polska");
        name("ro", "romanian", "rumänska");
        name("ar", "arabic", "arabiska");
        name("ru", "russian", "ryska", "russisch");
        name("uk", "ukrainian", "ukrainska");
        name("tr", "turkish", "turkiska");
        name("fa", "persian", "farsi", "persiska");
        name("so", "somali", "somaliska");
        name("ku", "kurdish", "kurdiska");
        name("ti", "tigrinya", "tigrinja");
        name("zh", "chinese", "mandarin", "kinesiska");
        name("ja", "japanese", "japanska");
        name("cs", "czech", "tjeckiska");
        name("hu", "hungarian", "ungerska");
        name("el", "greek", "grekiska");
        name("is", "icelandic", "isländska");
        name("et", "estonian", "estniska");
        name("lv", "latvian", "lettiska");
        name("lt", "lithuanian", "litauiska");
        name("bs", "bosnian", "bosniska");
        name("hr", "croatian", "kroatiska");
        name("sr", "serbian", "serbiska");
        name("sq", "albanian", "albanska");
        String any = String.join("|", NAMES.keySet());
        DEMAND = Pattern.compile(
                "(?iu)(?:\\b(?:fluent|fluency|fluently|proficient|proficiency|native|excellent|good|strong|business"
                        + "|speak|speaks|read|flytande|behärskar|behärska|goda kunskaper|obehindrat|talar|tala|pratar|kunskaper|god|mycket god|goda|fließend)\\b.{0,45}?\\b("
                        + any + ")\\b(?:.{0,12}?\\b(?:and|och|und|samt)\\b.{0,12}?\\b(" + any
                        + ")\\b)?)|\\b(" + any
                        + ")\\b.{0,30}?\\b(?:required|is a must|mandatory|krävs|är ett krav|erfordras)\\b");
        SPOKEN = Pattern.compile(
                "(?iu)(?:" + SPEAKING + "(" + any + ")\\b|\\b(" + any + ")\\b(?=" + NOTHING_NAMED_AFTER_IT + "))");
    }

    private TextLanguage() {}

    private static void put(String language, String words) {
        SMALL_WORDS.put(language, new HashSet<>(Arrays.asList(words.split(" ", -1))));
    }

    private static void name(String language, String... names) {
        for (String name : names) {
            NAMES.put(name, language);
        }
    }

    /** An ISO 639-1 code; null where too little is said to tell. */
    static @Nullable String of(String text) {
        String looked = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        String[] words = looked.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
        String best = null;
        int most = LEAST_WORDS;
        for (Map.Entry<String, Set<String>> language : SMALL_WORDS.entrySet()) {
            int count = 0;
            for (String word : words) {
                count += language.getValue().contains(word) ? 1 : 0;
            }
            if (count > most) {
                most = count;
                best = language.getKey();
            }
        }
        return best;
    }

    /** The languages that a sentence demands, as ISO 639-1 codes. */
    static Set<String> demanded(String sentence) {
        Set<String> demanded = new LinkedHashSet<>();
        Matcher demand = DEMAND.matcher(sentence);
        while (demand.find()) {
            for (int group = 1; group <= demand.groupCount(); group++) {
                String name = demand.group(group);
                if (name != null) {
                    demanded.add(NAMES.get(name.toLowerCase(Locale.ROOT)));
                }
            }
        }
        return demanded;
    }

    /** The languages that a sentence speaks of as spoken or written, as ISO 639-1 codes. */
    static Set<String> spokenOf(String sentence) {
        Set<String> spoken = new LinkedHashSet<>();
        Matcher told = SPOKEN.matcher(sentence);
        while (told.find()) {
            String name = told.group(1) == null ? told.group(2) : told.group(1);
            spoken.add(NAMES.get(name.toLowerCase(Locale.ROOT)));
        }
        return spoken;
    }

    /** The code of a language that is called so or has that code itself; null where it is none of the known. */
    static @Nullable String meant(String nameOrCode) {
        String code = Locale.forLanguageTag(nameOrCode.strip()).getLanguage();
        return NAMES.containsValue(code) ? code : named(nameOrCode);
    }

    /** The code of a language that is called so; null where it is none of the known. */
    static @Nullable String named(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            String code = NAMES.get(word);
            if (code != null) {
                return code;
            }
        }
        return null;
    }
}

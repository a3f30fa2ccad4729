package dev.jobtracker.resumes.fields;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which language a text is in, by its smallest words. */
final class DocumentLanguage {

    private static final Map<String, Set<String>> SMALL_WORDS = new LinkedHashMap<>();

    static {
        put(
                "en",
                "the and of to in for with on as at by from is was an my i have been that this which our using their experience skills work");
        put(
                "sv",
                "och att det som en på är av för med till den i har jag inom samt om ett från vid eller hos var mitt erfarenhet utbildning arbete");
        put(
                "de",
                "und der die das in von zu mit für den im ist auf des ein eine als bei sowie nach an dem bis ich berufserfahrung ausbildung kenntnisse");
        put(
                "no",
                "og å det som en på er av for med til den i har jeg innen samt om et fra ved eller hos ikke erfaring utdanning");
        put(
                "da",
                "og at det som en på er af for med til den i har jeg inden samt om et fra ved eller hos ikke erfaring uddannelse");
        put("fi", "ja on että kanssa sekä olen oli tai kuin myös minä työkokemus koulutus osaaminen vuotta");
        put("fr", "et le la les de des du en un une pour dans avec sur par au aux expérience formation compétences je");
        put("es", "y el la los las de del en un una para con por como experiencia educación habilidades mi se");
        put("pt", "e o a os as de do da dos das em um uma para com por experiência educação habilidades no na");
        put("it", "e il la i gli le di del della in un una per con da esperienza istruzione competenze nel che");
        put("nl", "en de het een van in op met voor aan bij ik als werkervaring opleiding vaardigheden te");
        put("pl", "i w z na do się od oraz dla jest przy doświadczenie wykształcenie umiejętności");
        put("ro", "și de în la cu pe pentru din sau prin experiență educație competențe a al ale");
    }

    private DocumentLanguage() {}

    private static void put(String language, String words) {
        SMALL_WORDS.put(language, new HashSet<>(Arrays.asList(words.split(" ", -1))));
    }

    /** An ISO 639-1 code; null where too little is said to tell. */
    static @Nullable String of(String text) {
        String best = null;
        int most = 4;
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
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
}

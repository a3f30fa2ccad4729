package dev.jobtracker.matching.vectors;

import dev.jobtracker.matching.features.Beginning;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The lines of a posting's text, those first that say most of the work: what it asks for, then what is to be done, then
 * the rest in its order. Praise of the company, benefits and legal notices come last: they are alike in all postings of
 * a company and say nothing of the work.
 */
public final class PickedLines {

    private static final int LONGEST_HEADING = 70;
    private static final int LONGEST_LINE = 400;
    private static final int LEAST_WORTH_ADDING = 20;

    private static final Pattern ASKS = words(
            "requirements?|required|qualifications?|must.have|you (?:have|bring|are|will have)|your (?:profile|skills|background"
                    + "|experience)|who you are|what you(?:'|’)?(?:ll| will)? (?:need|bring)|what we(?:'|’)?re looking for|we(?:'|’)?re looking for"
                    + "|looking for|skills|experience (?:with|in|of|as)|years of|nice to have|preferred|desired|krav|kvalifikation\\w*"
                    + "|meriter\\w*|vi söker|vem är du|om dig|din profil|du (?:har|är|som|behöver|kan)|erfarenhet\\w*|kunskap\\w*|utbildning"
                    + "|legitimation|körkort|kompetens\\w*|anforderungen|dein profil|ihr profil|kenntnisse|qualifikation\\w*");
    private static final Pattern DOES = words(
            "responsibilit\\w*|what you(?:'|’)?(?:ll| will) (?:do|be doing)|you(?:'|’)?ll|you will|duties|the role|about the (?:role|job|position)"
                    + "|your (?:role|tasks|mission)|job description|arbetsuppgifter\\w*|om (?:tjänsten|rollen|jobbet|uppdraget)|dina uppgifter"
                    + "|uppdraget|i rollen|du kommer|rollen innebär|ansvar\\w*|aufgaben");
    private static final Pattern PRAISES = words(
            "about (?:us|the company|our)|who we are|our (?:mission|values|culture|story|benefits)|we offer|what we offer|benefits|perks|why (?:join|us)"
                    + "|equal opportunit\\w*|diversity|disclaimer|privacy|how to apply|salary|compensation|founded in|om (?:oss|företaget|arbetsgivaren)"
                    + "|vi erbjuder|förmåner|ansökan|så ansöker du|lön|kontakt\\w*|facklig\\w*|rekryteringsannons\\w*|über uns|wir bieten|benefizien");

    private PickedLines() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private enum Kind {
        ASKS,
        DOES,
        OTHER,
        PRAISES
    }

    /** At most so many characters of them, each with a line break before it. */
    public static String of(String description, int mostCharacters) {
        StringBuilder picked = new StringBuilder();
        for (List<String> lines : sorted(description).values()) {
            for (String line : lines) {
                int room = mostCharacters - picked.length() - 1;
                if (room < LEAST_WORTH_ADDING) {
                    return picked.toString();
                }
                picked.append('\n').append(Beginning.of(line, Math.min(room, LONGEST_LINE)));
            }
        }
        return picked.toString();
    }

    /** By kind, the kinds in their order. */
    private static Map<Kind, List<String>> sorted(String description) {
        Map<Kind, List<String>> kinds = new EnumMap<>(Kind.class);
        Kind section = Kind.OTHER;
        for (String line : description.lines().toList()) {
            String text = line.strip();
            if (text.isEmpty()) {
                continue;
            }
            if (isHeading(text)) {
                section = kind(text);
            } else {
                Kind kind = section == Kind.OTHER ? kind(text) : section;
                kinds.computeIfAbsent(kind, any -> new ArrayList<>()).add(text);
            }
        }
        return kinds;
    }

    /** What a line says by itself, which counts where its section says nothing. */
    private static Kind kind(String text) {
        if (PRAISES.matcher(text).find()) {
            return Kind.PRAISES;
        }
        if (ASKS.matcher(text).find()) {
            return Kind.ASKS;
        }
        return DOES.matcher(text).find() ? Kind.DOES : Kind.OTHER;
    }

    private static boolean isHeading(String line) {
        if (line.length() > LONGEST_HEADING || line.startsWith("-") || line.startsWith("•") || line.startsWith("*")) {
            return false;
        }
        char last = line.charAt(line.length() - 1);
        return last == ':' || (last != '.' && last != ',' && last != ';' && kind(line) != Kind.OTHER);
    }
}

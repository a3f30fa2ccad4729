package dev.jobtracker.resumes.fields;

import dev.jobtracker.resumes.document.Line;
import dev.jobtracker.resumes.document.Line.Weight;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds whose résumé it is. Where nothing reads like a name there is none. */
final class Names {

    private static final String WORD = "(?:\\p{Lu}[\\p{L}'’]+(?:-\\p{L}[\\p{L}'’]+)?|\\p{Lu}\\.?)";
    private static final String PARTICLE = "(?:von|van|de|der|den|af|av|la|da|dos|del|di|bin|al|el|ter|zu|ibn)";
    private static final Pattern NAME = Pattern.compile(
            "(?:(?:Dr|Prof|Mr|Mrs|Ms|Mx)\\.? )?" + WORD + "(?: (?:" + PARTICLE + " )?" + WORD + "){1,4}");
    private static final Pattern LABEL =
            Pattern.compile("(?i)^(?:full name|name|namn|för- och efternamn|vor- und nachname)\\s*[:\t]\\s*(.+)$");
    private static final Pattern TITLES = Pattern.compile(
            "(?i)^(?:curriculum vitae|résumé|resume|cv|lebenslauf|meritförteckning)(?:\\s+(?:of|för|von|-|–|:))?\\s*[-–:]?\\s+|"
                    + "\\s*[-–,|]?\\s*(?:curriculum vitae|résumé|resume|cv)$|,?\\s+(?:ph\\.?d|m\\.?sc|mba|rn|bsn|cpa|pmp|md)\\.?$");
    private static final int WITHIN_LINES = 12;

    private final TitleWords titles;
    private final Places places;
    private final Headings headings;

    Names(TitleWords titles, Places places, Headings headings) {
        this.titles = titles;
        this.places = places;
        this.headings = headings;
    }

    /** Whether it has the form of a name; much else has it too. */
    static boolean looksLikeName(String text) {
        return text.length() <= 50 && NAME.matcher(text.strip()).matches();
    }

    @Nullable
    Found find(List<Line> header, @Nullable String email) {
        Found best = null;
        for (int index = 0; index < header.size(); index++) {
            Line line = header.get(index);
            Matcher label = LABEL.matcher(line.text());
            if (label.matches() && looksLikeName(label.group(1))) {
                return new Found(label.group(1).strip(), 0.97, line.text());
            }
            for (String part : line.text().split("\t| [|•·–—] |, ", -1)) {
                String candidate = TITLES.matcher(part.strip()).replaceAll("").strip();
                double confidence = confidence(candidate, line, index, email);
                if (confidence > 0.5 && (best == null || confidence > best.confidence())) {
                    best = new Found(cased(candidate), Math.min(confidence, 0.98), line.text());
                }
            }
        }
        return best;
    }

    private double confidence(String candidate, Line line, int index, @Nullable String email) {
        if (!looksLikeName(candidate)
                || line.bullet()
                || titles.isTitle(candidate)
                || Organisations.isNamed(candidate)
                || places.isPlace(candidate)
                || headings.of(candidate) != null) {
            return 0;
        }
        double confidence = index < 2 ? 0.55 : index < WITHIN_LINES ? 0.42 : 0.2;
        confidence += line.weight() == Weight.HEADING ? 0.25 : line.weight() == Weight.STRONG ? 0.1 : 0;
        confidence += candidate.equals(line.text().strip()) ? 0.08 : 0;
        confidence += email != null && isIn(candidate, email) ? 0.3 : 0;
        return confidence;
    }

    private static boolean isIn(String name, String email) {
        String local = fold(email.substring(0, email.indexOf('@')));
        int known = 0;
        for (String word : name.split("[ -]", -1)) {
            known += word.length() > 2 && local.contains(fold(word)) ? 1 : 0;
        }
        return known > 0;
    }

    private static String fold(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ø", "o")
                .replace("ß", "ss")
                .replace("æ", "ae");
    }

    /** A name set in capitals is not written in capitals. */
    private static String cased(String name) {
        long small = name.chars().filter(Character::isLowerCase).count();
        long capitals = name.chars().filter(Character::isUpperCase).count();
        if (small > 0 && capitals <= 2 * small) {
            return name;
        }
        StringBuilder cased = new StringBuilder();
        boolean start = true;
        for (int index = 0; index < name.length(); index++) {
            char letter = name.charAt(index);
            cased.append(start ? letter : Character.toLowerCase(letter));
            start = letter == ' ' || letter == '-' || letter == '\'' || letter == '’';
        }
        return cased.toString();
    }
}

package dev.jobtracker.sources.reading;

import dev.jobtracker.sources.EmploymentType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of employment in the words of many boards. Words that speak of something else, such as "permanent", say
 * nothing, and neither do words that offer a choice.
 */
public final class EmploymentWords {

    private static final Map<EmploymentType, Pattern> WORDS = new EnumMap<>(Map.of(
            EmploymentType.FULL_TIME,
            words(
                    "full ?time|heltid|vollzeit|temps plein|plein temps|tiempo completo|jornada completa|tempo integral|tempo pieno"
                            + "|voltijds?|fulltime permanent"),
            EmploymentType.PART_TIME,
            words(
                    "part ?time|deltid|teilzeit|temps partiel|tiempo parcial|media jornada|jornada parcial|side|nebenjob|minijob"
                            + "|mini job|extrajobb"),
            EmploymentType.CONTRACT,
            words("contract|contractor|contracting|freelance|freelancer|freelancing|konsult|konsultuppdrag|independent"
                    + "|self employed|autonomo|freiberuflich|1099|c2c|b2b"),
            EmploymentType.TEMPORARY,
            words(
                    "temporary|temp|temp to hire|fixed ?term|fixed term contract|befristet|visstid|vikariat|tidsbegransad|seasonal|saisonarbeit"
                            + "|sasong|sasongsarbete|cdd|interim|temporal|temporaire|limited|sommarjobb|feriejobb"),
            EmploymentType.INTERNSHIP,
            words("intern|interns|internship|praktik|praktikum|praktikant|stage|stagiaire|practicas|becario|trainee"
                    + "|apprenticeship|apprentice|larling|ausbildung|alternance"),
            EmploymentType.OTHER,
            words("other|others|volunteer|voluntary|volunteering|per ?diem|ovrigt|autre|otro|sonstige")));

    private EmploymentWords() {}

    /** What the words say. */
    public static @Nullable EmploymentType of(@Nullable String words) {
        if (words == null || words.length() > 200) {
            return null;
        }
        String folded = Spelling.folded(words);
        Set<EmploymentType> said = WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(folded).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return only(said);
    }

    /** What all that speak of it agree on. */
    public static @Nullable EmploymentType of(List<String> lines) {
        return only(
                lines.stream().map(EmploymentWords::of).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    private static @Nullable EmploymentType only(Set<EmploymentType> said) {
        return said.size() == 1 ? said.iterator().next() : null;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + alternatives + ")(?![\\p{L}\\d])");
    }
}

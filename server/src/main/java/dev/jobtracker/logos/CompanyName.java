package dev.jobtracker.logos;

import dev.jobtracker.platform.http.RegistrableDomain;
import dev.jobtracker.sources.reading.Spelling;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of companies, without what only tells lawyers something. */
final class CompanyName {

    private static final Set<String> LEGAL_FORMS = Set.of(
            "ab",
            "aktiebolag",
            "publ",
            "(publ)",
            "hb",
            "kb",
            "inc",
            "incorporated",
            "llc",
            "ltd",
            "limited",
            "plc",
            "corp",
            "corporation",
            "co",
            "company",
            "gmbh",
            "ag",
            "kg",
            "se",
            "as",
            "asa",
            "aps",
            "oy",
            "oyj",
            "bv",
            "nv",
            "sa",
            "sas",
            "sarl",
            "srl",
            "spa",
            "sl",
            "the");
    private static final int SHORTEST = 3;

    private CompanyName() {}

    /** The words of a name that tell it from others, folded. */
    static List<String> words(String name) {
        return spelled(name).stream().map(Spelling::folded).toList();
    }

    /** The same as they are written. */
    static List<String> spelled(String name) {
        List<String> words = Stream.of(name.split("[^\\p{L}\\p{N}\\p{M}]+", -1))
                .filter(word -> !Spelling.folded(word).isEmpty())
                .toList();
        List<String> telling = words.stream()
                .filter(word -> !LEGAL_FORMS.contains(Spelling.folded(word)))
                .toList();
        return telling.isEmpty() ? words : telling;
    }

    /** Whether a domain is the name, the whole name and nothing but the name. */
    static boolean isNameOf(RegistrableDomain domain, String name) {
        String label = Spelling.folded(domain.label()).replace(" ", "");
        return label.length() >= SHORTEST && label.equals(words(name).stream().collect(Collectors.joining()));
    }
}

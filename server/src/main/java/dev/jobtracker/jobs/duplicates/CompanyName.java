package dev.jobtracker.jobs.duplicates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The name of a company in the one form that its spellings share: no legal form, case, marks or punctuation.
 *
 * @param words what is left, in order; empty for a company that is not named
 * @param joined the words without spaces, as boards write a company in an address
 * @param agency whether it may be one that hires for others
 */
record CompanyName(List<String> words, String joined, boolean agency) {

    private static final Map<String, Set<String>> LISTS = Resource.lines("companies.txt").stream()
            .collect(Collectors.toUnmodifiableMap(
                    line -> line.substring(0, line.indexOf(':')),
                    line -> Set.of(Stream.of(Letters.words(line.substring(line.indexOf(':') + 1))
                                    .split(" "))
                            .distinct()
                            .toArray(String[]::new))));
    private static final Set<String> LEGAL = list("legal");
    private static final Set<String> OPTIONAL = list("optional");
    private static final Set<String> AGENCY = list("agency");
    private static final Set<String> HIRES = list("hires");
    private static final Set<String> AND = Set.of("och", "and", "und", "e", "et", "y");
    private static final Set<String> LINKS =
            Set.of("of", "the", "in", "i", "von", "der", "fur", "for", "de", "da", "do");
    private static final CompanyName UNKNOWN = new CompanyName(List.of(), "", false);

    /** How two names stand to each other. */
    enum Relation {
        SAME,
        /** One is a part of the other. */
        RELATED,
        /** One of them is not known. */
        UNKNOWN,
        OTHER
    }

    private static Set<String> list(String key) {
        return LISTS.getOrDefault(key, Set.of());
    }

    static CompanyName of(@Nullable String name) {
        if (name == null) {
            return UNKNOWN;
        }
        List<String> all = List.of(Letters.words(name).split(" "));
        List<String> kept = new ArrayList<>(all);
        kept.removeIf(word -> LEGAL.contains(word) || AND.contains(word));
        List<String> core = new ArrayList<>(kept);
        core.removeIf(OPTIONAL::contains);
        List<String> words = !core.isEmpty() ? core : !kept.isEmpty() ? kept : all;
        boolean agency = all.stream().anyMatch(CompanyName::isAgency);
        return words.getFirst().isEmpty()
                ? UNKNOWN
                : new CompanyName(List.copyOf(words), String.join("", words), agency);
    }

    private static boolean isAgency(String word) {
        return AGENCY.contains(word) || HIRES.stream().anyMatch(word::contains);
    }

    boolean isKnown() {
        return !words.isEmpty();
    }

    Relation to(CompanyName other) {
        if (!isKnown() || !other.isKnown()) {
            return Relation.UNKNOWN;
        }
        if (joined.equals(other.joined) || sameWords(other)) {
            return Relation.SAME;
        }
        return isPartOf(other) || other.isPartOf(this) ? Relation.RELATED : Relation.OTHER;
    }

    private boolean sameWords(CompanyName other) {
        return (words.size() == other.words.size() && new HashSet<>(words).equals(new HashSet<>(other.words)))
                || (words.size() > 1 && senses().size() > 1 && senses().equals(other.senses()));
    }

    /** What its words mean, so that a name that was translated is the same name. */
    private Set<Integer> senses() {
        return words.stream()
                .filter(word -> !LINKS.contains(word))
                .map(CompanyName::sense)
                .collect(Collectors.toSet());
    }

    private static int sense(String word) {
        int meaning = Vocabulary.meaning(Vocabulary.hash(word));
        if (meaning != 0) {
            return meaning;
        }
        boolean ending = word.length() > 4 && word.endsWith("s");
        String plain = ending ? word.substring(0, word.length() - 1) : word;
        int plainly = Vocabulary.meaning(Vocabulary.hash(plain));
        return plainly != 0 ? plainly : Stem.of(plain);
    }

    /** Whether they have a word in common, as the shops of a chain do. */
    boolean sharesWord(CompanyName other) {
        return words.stream().anyMatch(other.words::contains);
    }

    /** Whether they have a name of their own in common, as a name keeps of which the rest was translated. */
    boolean sharesOwnName(CompanyName other) {
        return words.stream()
                .filter(word -> word.length() > 4 && Vocabulary.meaning(Vocabulary.hash(word)) == 0)
                .anyMatch(other.words::contains);
    }

    private boolean isPartOf(CompanyName other) {
        boolean tells = joined.length() > 3;
        boolean begins = other.joined.startsWith(joined) && joined.length() > 5;
        boolean within = new HashSet<>(other.words).containsAll(words)
                || (senses().size() > 1 && other.senses().containsAll(senses()));
        return tells && (within || begins);
    }
}

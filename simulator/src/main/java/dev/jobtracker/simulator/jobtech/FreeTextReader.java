package dev.jobtracker.simulator.jobtech;

import dev.jobtracker.simulator.jobtech.Clause.Kind;
import dev.jobtracker.simulator.world.Vocabulary;
import dev.jobtracker.simulator.world.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code q}: words, {@code "phrases"}, {@code -exclusions}, {@code begin*} and {@code *end}. */
final class FreeTextReader {

    private static final Pattern PART = Pattern.compile("([-+]?)(?:\"([^\"]*)\"?|([^\\s,]+))");

    private final Concepts concepts;
    private final Vocabulary vocabulary;
    private final Set<Kind> fields;
    private final boolean smart;

    FreeTextReader(Concepts concepts, Vocabulary vocabulary, Set<Kind> fields, boolean smart) {
        this.concepts = concepts;
        this.vocabulary = vocabulary;
        this.fields = Set.copyOf(fields);
        this.smart = smart;
    }

    List<Clause> read(String query) {
        List<Clause> clauses = new ArrayList<>();
        Matcher parts = PART.matcher(query.toLowerCase(Locale.ROOT));
        while (parts.find()) {
            boolean excluded = parts.group(1).equals("-");
            String phrase = parts.group(2);
            if (phrase != null) {
                add(clauses, phrase.strip(), List.of(List.copyOf(Words.in(phrase))), excluded);
            } else {
                String word = parts.group(3);
                add(clauses, word, spellings(word), excluded);
            }
        }
        return smart ? joinPlaces(clauses) : clauses;
    }

    private List<List<String>> spellings(String word) {
        if (word.length() > 1 && word.endsWith("*")) {
            return each(vocabulary.beginningWith(word.substring(0, word.length() - 1)));
        }
        if (word.length() > 1 && word.startsWith("*")) {
            return each(vocabulary.endingWith(word.substring(1)));
        }
        List<String> words = List.copyOf(Words.in(word));
        boolean hyphenated = words.size() > 1;
        return hyphenated ? List.of(List.of(words.getLast()), words.subList(0, words.size() - 1)) : List.of(words);
    }

    private static List<List<String>> each(Set<String> words) {
        return words.stream().map(List::of).toList();
    }

    private void add(List<Clause> clauses, String text, List<List<String>> phrases, boolean excluded) {
        boolean empty = phrases.stream().allMatch(List::isEmpty);
        boolean wildcard = text.indexOf('*') >= 0;
        if (!empty || wildcard) {
            clauses.add(new Clause(kindOf(text), text, phrases, excluded, fields));
        }
    }

    private Kind kindOf(String text) {
        Kind kind = smart ? concepts.kindOf(text) : Kind.FREE;
        return kind == Kind.FREE || fields.isEmpty() || fields.contains(kind) ? kind : Kind.FREE;
    }

    /** Two words that name one place, such as {@code stockholms län}, become one clause. */
    private List<Clause> joinPlaces(List<Clause> clauses) {
        List<Clause> joined = new ArrayList<>();
        for (Clause clause : clauses) {
            String both = joined.isEmpty() ? "" : joined.getLast().text() + " " + clause.text();
            if (kindOf(both) == Kind.LOCATION && joined.getLast().excluded() == clause.excluded()) {
                joined.removeLast();
                joined.add(new Clause(Kind.LOCATION, both, List.of(), clause.excluded(), fields));
            } else {
                joined.add(clause);
            }
        }
        return joined;
    }
}

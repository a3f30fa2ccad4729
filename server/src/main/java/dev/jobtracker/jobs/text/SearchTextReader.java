package dev.jobtracker.jobs.text;

import dev.jobtracker.jobs.text.SearchText.Term;
import java.util.ArrayList;
import java.util.List;

/** Reads what a person typed from left to right, once. */
final class SearchTextReader {

    private static final String QUOTES = "\"“”„«»";
    private static final int SHORTEST_UNFINISHED = 3;

    private final String typed;
    private final List<Term> wanted = new ArrayList<>();
    private final List<Term> unwanted = new ArrayList<>();
    private int position;

    SearchTextReader(String typed) {
        this.typed = typed;
    }

    SearchText read() {
        while (position < typed.length() && wanted.size() + unwanted.size() < SearchText.MOST_TERMS) {
            if (isSpace(typed.charAt(position))) {
                position++;
            } else {
                readTerm();
            }
        }
        return new SearchText(withoutCommonWords(), unwanted);
    }

    private void readTerm() {
        boolean excluded = typed.charAt(position) == '-';
        if (excluded) {
            position++;
        }
        boolean quoted = position < typed.length() && isQuote(typed.charAt(position));
        if (quoted) {
            position++;
        }
        int start = position;
        while (position < typed.length() && !ends(typed.charAt(position), quoted)) {
            position++;
        }
        boolean last = position == typed.length();
        addTerm(typed.substring(start, position), excluded, quoted, last && !quoted && !excluded);
        if (quoted) {
            position++;
        }
    }

    private void addTerm(String text, boolean excluded, boolean quoted, boolean last) {
        List<String> words = Words.in(text).stream().map(Words.Word::form).toList();
        if (words.isEmpty()) {
            return;
        }
        boolean unfinished = last && words.getLast().length() >= SHORTEST_UNFINISHED;
        Term term = new Term(words, quoted || excluded, unfinished);
        (excluded ? unwanted : wanted).add(term);
    }

    private List<Term> withoutCommonWords() {
        List<Term> telling = wanted.stream().filter(term -> !isCommon(term)).toList();
        return telling.isEmpty() ? wanted : telling;
    }

    private static boolean isCommon(Term term) {
        return !term.exact()
                && !term.unfinished()
                && !term.isPhrase()
                && Language.isCommon(term.words().getFirst());
    }

    private static boolean ends(char character, boolean quoted) {
        return isQuote(character) || (!quoted && isSpace(character));
    }

    private static boolean isQuote(char character) {
        return QUOTES.indexOf(character) >= 0;
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == ',';
    }
}

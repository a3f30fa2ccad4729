package dev.jobtracker.jobs.text;

import java.util.List;

/**
 * What a person typed into a search box, understood. Every word must occur; {@code "words in quotes"} must occur next
 * to each other, as must the parts of {@code full-stack}; what has a {@code -} before it must not occur. The last word
 * may be unfinished, unless a space or a quote ends it. Words that every text has, such as <i>and</i> or <i>och</i>,
 * are passed over beside others. Any text whatever is understood; what is no word is nothing.
 *
 * @param wanted what must occur
 * @param unwanted what must not
 */
public record SearchText(List<Term> wanted, List<Term> unwanted) {

    /** More words than anybody types; the rest is passed over. */
    static final int MOST_TERMS = 24;

    public static final SearchText NOTHING = new SearchText(List.of(), List.of());

    public SearchText {
        wanted = List.copyOf(wanted);
        unwanted = List.copyOf(unwanted);
    }

    /**
     * Words that occur next to each other, most often a single one.
     *
     * @param words folded, at least one
     * @param exact whether other forms of the word are no match
     * @param unfinished whether the last word may go on
     */
    public record Term(List<String> words, boolean exact, boolean unfinished) {

        public Term {
            words = List.copyOf(words);
        }

        public boolean isPhrase() {
            return words.size() > 1;
        }
    }

    public static SearchText of(String typed) {
        return new SearchTextReader(typed).read();
    }

    public boolean isEmpty() {
        return wanted.isEmpty() && unwanted.isEmpty();
    }
}

package dev.jobtracker.jobs.text;

import dev.jobtracker.jobs.text.SearchText.Term;
import dev.jobtracker.jobs.text.Words.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows where a text has what was searched for: each hit stands between U+0001 and U+0002. */
public final class Highlighter {

    public static final char HIT_BEGINS = '\u0001';
    public static final char HIT_ENDS = '\u0002';

    private static final int SNIPPET = 220;
    private static final int BEFORE_FIRST_HIT = 60;

    private final List<WantedTerm> terms;
    private final List<String> beginnings;

    public Highlighter(SearchText searched) {
        terms = searched.wanted().stream().map(WantedTerm::new).toList();
        beginnings = searched.wanted().stream()
                .flatMap(term -> term.words().stream())
                .map(Highlighter::beginning)
                .distinct()
                .toList();
    }

    /** What all forms of a word have in common. */
    private static String beginning(String word) {
        return word.substring(0, Math.min(2, word.length()));
    }

    private boolean mayBeHit(CharSequence word) {
        for (String beginning : beginnings) {
            int length = beginning.length();
            if (word.length() >= length
                    && word.charAt(0) == beginning.charAt(0)
                    && word.charAt(length - 1) == beginning.charAt(length - 1)) {
                return true;
            }
        }
        return false;
    }

    /** The whole text with its hits marked; empty when it has none. */
    public Optional<String> whole(String text) {
        List<Hit> hits = hits(text);
        return hits.isEmpty() ? Optional.empty() : Optional.of(marked(text, 0, text.length(), hits));
    }

    /** A line or two from where the text has its first hits; empty when it has none. */
    public Optional<String> snippet(String text) {
        List<Hit> hits = hits(text);
        if (hits.isEmpty()) {
            return Optional.empty();
        }
        Hit first = best(hits);
        int start = wordBoundary(text, Math.max(0, first.start() - BEFORE_FIRST_HIT), first.start());
        int end = lastBoundary(text, Math.min(text.length(), Math.max(start + SNIPPET, first.end())), first.end());
        String snippet = marked(text, start, end, hits).replaceAll("\\s+", " ").strip();
        return Optional.of((start > 0 ? "… " : "") + snippet + (end < text.length() ? " …" : ""));
    }

    private record Hit(int start, int end, int term) {}

    private List<Hit> hits(String text) {
        if (terms.isEmpty()) {
            return List.of();
        }
        List<Word> words = Words.in(text, this::mayBeHit);
        List<Hit> hits = new ArrayList<>();
        for (int index = 0; index < words.size(); index++) {
            for (int term = 0; term < terms.size(); term++) {
                int length = terms.get(term).matchAt(words, index);
                if (length > 0) {
                    Word last = words.get(index + length - 1);
                    hits.add(new Hit(words.get(index).start(), last.end(), term));
                    index += length - 1;
                    break;
                }
            }
        }
        return hits;
    }

    /** The hit whose surroundings have the most different terms; the earliest of several. */
    private static Hit best(List<Hit> hits) {
        Hit best = hits.getFirst();
        int most = 0;
        Set<Integer> near = new HashSet<>();
        for (int index = 0; index < hits.size(); index++) {
            near.clear();
            int until = hits.get(index).start() + SNIPPET - BEFORE_FIRST_HIT;
            for (int other = index; other < hits.size() && hits.get(other).end() <= until; other++) {
                near.add(hits.get(other).term());
            }
            if (near.size() > most) {
                most = near.size();
                best = hits.get(index);
            }
        }
        return best;
    }

    private static int wordBoundary(String text, int from, int before) {
        int position = from;
        while (position > 0 && position < before && !Character.isWhitespace(text.charAt(position - 1))) {
            position++;
        }
        return position;
    }

    private static int lastBoundary(String text, int until, int after) {
        int position = until;
        while (position < text.length() && position > after && !Character.isWhitespace(text.charAt(position))) {
            position--;
        }
        return position;
    }

    private static String marked(String text, int start, int end, List<Hit> hits) {
        StringBuilder marked = new StringBuilder(end - start + 16);
        int position = start;
        for (Hit hit : hits) {
            if (hit.start() < position || hit.end() > end) {
                continue;
            }
            marked.append(text, position, hit.start())
                    .append(HIT_BEGINS)
                    .append(text, hit.start(), hit.end())
                    .append(HIT_ENDS);
            position = hit.end();
        }
        return marked.append(text, position, end).toString();
    }

    /** A term with the stems of its word, which are looked for only in words that begin as it does. */
    private static final class WantedTerm {

        private final Term term;
        private final Set<String> forms = new HashSet<>();
        private final String beginning;

        WantedTerm(Term term) {
            this.term = term;
            String word = term.words().getFirst();
            beginning = beginning(word);
            if (!term.exact()) {
                forms.add(word);
                forms.addAll(Stems.of(word));
            }
        }

        /** How many words from here match; 0 for none. */
        int matchAt(List<Word> words, int index) {
            int length = term.words().size();
            if (!words.get(index).form().startsWith(beginning) || index + length > words.size()) {
                return 0;
            }
            if (length == 1 && hasForm(words.get(index).form())) {
                return 1;
            }
            for (int offset = 0; offset < length; offset++) {
                String word = words.get(index + offset).form();
                String wanted = term.words().get(offset);
                boolean mayGoOn = term.unfinished() && offset == length - 1;
                if (!(mayGoOn ? word.startsWith(wanted) : word.equals(wanted))) {
                    return 0;
                }
            }
            return length;
        }

        private boolean hasForm(String word) {
            if (term.exact()) {
                return false;
            }
            if (forms.contains(word)) {
                return true;
            }
            for (String stem : Stems.of(word)) {
                if (forms.contains(stem)) {
                    return true;
                }
            }
            return false;
        }
    }
}

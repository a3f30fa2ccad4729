package dev.jobtracker.jobs.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.jobs.text.SearchText.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTextTests {

    @Test
    void takesTheLastWordAsUnfinished() {
        assertThat(wanted("java dev")).containsExactly(word("java"), unfinished("dev"));
        assertThat(wanted("java dev ")).containsExactly(word("java"), word("dev"));
        assertThat(wanted("java de")).containsExactly(word("java"), word("de"));
    }

    @Test
    void readsPhrasesInQuotesOfAnyKind() {
        Term phrase = new Term(List.of("java", "developer"), true, false);

        assertThat(wanted("\"Java developer\"")).containsExactly(phrase);
        assertThat(wanted("”Java developer”")).containsExactly(phrase);
        assertThat(wanted("\"Java developer")).containsExactly(phrase);
        assertThat(wanted("\"Java\" x12")).containsExactly(new Term(List.of("java"), true, false), unfinished("x12"));
    }

    @Test
    void readsHyphenatedWordsAsNeighbours() {
        assertThat(wanted("full-stack ")).containsExactly(new Term(List.of("full", "stack"), false, false));
        assertThat(wanted("full-sta")).containsExactly(new Term(List.of("full", "sta"), false, true));
    }

    @Test
    void readsExclusions() {
        SearchText text = SearchText.of("nurse -senior -\"night shift\" -");

        assertThat(text.wanted()).containsExactly(word("nurse"));
        assertThat(text.unwanted())
                .containsExactly(
                        new Term(List.of("senior"), true, false), new Term(List.of("night", "shift"), true, false));
    }

    @Test
    void passesOverCommonWordsBesideOthers() {
        assertThat(wanted("lärare i Malmö ")).containsExactly(word("larare"), word("malmo"));
        assertThat(wanted("the ")).containsExactly(word("the"));
        assertThat(wanted("R developer ")).containsExactly(word("r"), word("developer"));
    }

    @Test
    void findsNothingInWhatIsNoWord() {
        for (String typed : List.of("", " ", "\"", "-", "- -\"\"", "*)(", "\u0000", "\uD83D\uDE00")) {
            assertThat(SearchText.of(typed).isEmpty()).as(typed).isTrue();
        }
    }

    @Test
    void readsNoMoreTermsThanAnybodyTypes() {
        assertThat(wanted("w1 ".repeat(500))).hasSize(SearchText.MOST_TERMS);
    }

    private static List<Term> wanted(String typed) {
        return SearchText.of(typed).wanted();
    }

    private static Term word(String word) {
        return new Term(List.of(word), false, false);
    }

    private static Term unfinished(String word) {
        return new Term(List.of(word), false, true);
    }
}

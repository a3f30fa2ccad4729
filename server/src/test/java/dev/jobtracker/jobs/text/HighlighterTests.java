package dev.jobtracker.jobs.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HighlighterTests {

    @Test
    void marksEveryFormOfAWord() {
        assertThat(whole("lärare ", "Läraren och lärarna. Lärosäte?")).isEqualTo("[Läraren] och [lärarna]. Lärosäte?");
        assertThat(whole("manage ", "Managing what others managed")).isEqualTo("[Managing] what others [managed]");
    }

    @Test
    void marksWhatAnUnfinishedWordMayBecome() {
        assertThat(whole("dev", "Developer, DevOps, device")).isEqualTo("[Developer], [DevOps], [device]");
    }

    @Test
    void marksPhrasesAsAWholeAndNothingElseOfThem() {
        assertThat(whole("\"java developer\"", "Java developer with Java")).isEqualTo("[Java developer] with Java");
        assertThat(whole("full-stack ", "Full stack or full")).isEqualTo("[Full stack] or full");
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertThat(new Highlighter(SearchText.of("java")).whole("Python")).isEmpty();
        assertThat(new Highlighter(SearchText.of("-java")).whole("Java")).isEmpty();
        assertThat(new Highlighter(SearchText.of("java")).snippet("")).isEmpty();
    }

    @Test
    void showsThePassageThatHasTheMostOfIt() {
        String text = "Java. " + "filler word ".repeat(60) + "java and kotlin " + "more filler ".repeat(60);

        String snippet = shown(
                new Highlighter(SearchText.of("java kotlin ")).snippet(text).orElseThrow());

        assertThat(snippet).startsWith("… ").endsWith(" …").contains("[java] and [kotlin]");
        assertThat(snippet.length()).isLessThan(260);
    }

    private static String whole(String typed, String text) {
        return shown(new Highlighter(SearchText.of(typed)).whole(text).orElseThrow());
    }

    private static String shown(String marked) {
        return marked.replace(Highlighter.HIT_BEGINS, '[').replace(Highlighter.HIT_ENDS, ']');
    }
}

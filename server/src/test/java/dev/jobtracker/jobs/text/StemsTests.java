package dev.jobtracker.jobs.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StemsTests {

    @Test
    void givesTheFormsOfASwedishWordOneStem() {
        assertThat(stems(Language.SWEDISH, "larare", "lararen", "lararna", "lararnas"))
                .hasSize(1);
        assertThat(stems(Language.SWEDISH, "sjukskoterska", "sjukskoterskor", "sjukskoterskorna"))
                .hasSize(1);
        assertThat(stems(Language.SWEDISH, "tjanst", "tjansten", "tjanster", "tjansterna"))
                .hasSize(1);
        assertThat(stems(Language.SWEDISH, "utvecklare", "utvecklaren", "utvecklar"))
                .hasSize(1);
    }

    @Test
    void givesTheFormsOfAnEnglishWordOneStem() {
        assertThat(stems(Language.ENGLISH, "manage", "manages", "managed", "managing"))
                .hasSize(1);
        assertThat(stems(Language.ENGLISH, "company", "companies")).hasSize(1);
        assertThat(stems(Language.ENGLISH, "plan", "plans", "planned", "planning"))
                .hasSize(1);
        assertThat(stems(Language.ENGLISH, "nurse", "nurses", "nursing")).hasSize(1);
        assertThat(stems(Language.ENGLISH, "class", "classes")).hasSize(1);
    }

    @Test
    void leavesShortWordsAndOtherAlphabetsAlone() {
        for (String word : List.of("ios", "aws", "it", "повара", "2026", "qa")) {
            assertThat(Stems.of(word)).as(word).isEmpty();
        }
    }

    @Test
    void stemsATextInItsOwnLanguageOnly() {
        assertThat(Stems.in("start date of the data", Language.ENGLISH)).isEmpty();
        assertThat(Stems.in("data och datum", Language.SWEDISH)).isEqualTo("dat");
    }

    @Test
    void tellsSwedishFromEnglishByTheirCommonWords() {
        assertThat(Language.of(Words.folded("Vi söker en lärare som vill arbeta med oss")))
                .isEqualTo(Language.SWEDISH);
        assertThat(Language.of(Words.folded("We are looking for a teacher to join the team")))
                .isEqualTo(Language.ENGLISH);
        assertThat(Language.of("")).isEqualTo(Language.ENGLISH);
    }

    private static Set<String> stems(Language language, String... words) {
        return List.of(words).stream().map(language::stem).collect(Collectors.toSet());
    }
}

package dev.jobtracker.matching.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WordProfileTests {

    private static final WordProfile BAKER =
            WordProfile.of("Brutar", "Coacem pâine și cozonaci în cuptor, pregătim aluatul și decorăm prăjituri.");

    @Test
    void isWhollyLikeItself() {
        assertThat(BAKER.cosine(BAKER)).isCloseTo(1, within(1e-5));
    }

    @Test
    void meetsOtherFormsOfAWord() {
        WordProfile other = WordProfile.of("", "Brutari care decorează prăjiturile și pregătesc aluaturi");

        assertThat(BAKER.cosine(other)).isGreaterThan(0.3);
        assertThat(other.cosine(BAKER)).isCloseTo(BAKER.cosine(other), within(1e-9));
    }

    @Test
    void passesOverSmallWords() {
        assertThat(BAKER.cosine(WordProfile.of("", "și în pe la cu sau nu"))).isEqualTo(0);
        assertThat(WordProfile.of("", "și în pe la cu sau nu").isEmpty()).isTrue();
    }

    @Test
    void countsTheTitleMoreThanTheText() {
        WordProfile wanted = WordProfile.of("", "brutar");

        assertThat(WordProfile.of("Brutar", "contabil").cosine(wanted))
                .isGreaterThan(WordProfile.of("Contabil", "brutar").cosine(wanted));
    }
}

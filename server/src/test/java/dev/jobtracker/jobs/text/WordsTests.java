package dev.jobtracker.jobs.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.jobs.text.Words.Word;
import org.junit.jupiter.api.Test;

class WordsTests {

    @Test
    void foldsLettersOfManyAlphabets() {
        assertThat(Words.folded("Sjuksköterska ÅÄÖ")).isEqualTo("sjukskoterska aao");
        assertThat(Words.folded("Grønland Straße Łódź Æble São")).isEqualTo("gronland strasse lodz aeble sao");
        assertThat(Words.folded("ﬁnance ＡＢＣ İstanbul")).isEqualTo("finance abc istanbul");
        assertThat(Words.folded("Повар 日本")).isEqualTo("повар 日本");
    }

    @Test
    void treatsComposedAndDecomposedLettersAlike() {
        assertThat(Words.folded("sjuksko\u0308terska")).isEqualTo(Words.folded("sjuksk\u00f6terska"));
        assertThat(Words.folded("\u0308 a")).isEqualTo("a");
    }

    @Test
    void knowsTheProgrammingLanguagesThatEndInSigns() {
        assertThat(Words.folded("C++, C# och F#; c+ a#")).isEqualTo("cplusplus csharp och fsharp c a");
        assertThat(Words.folded("ABC++ .NET node.js")).isEqualTo("abc net node js");
    }

    @Test
    void leavesOutWhatIsNoLetterAndNoDigit() {
        assertThat(Words.folded(" \u0000\u0001 -\uD83D\uDE00*\"' \uD83D ")).isEmpty();
        assertThat(Words.folded("")).isEmpty();
    }

    @Test
    void cutsEndlessWords() {
        assertThat(Words.folded("x".repeat(10_000))).hasSize(60);
    }

    @Test
    void tellsWhereEachWordStands() {
        String text = "Två C++-lärare!";

        assertThat(Words.in(text))
                .extracting(word -> text.substring(word.start(), word.end()))
                .containsExactly("Två", "C++", "lärare");
        assertThat(Words.in(text)).extracting(Word::form).containsExactly("tva", "cplusplus", "larare");
    }
}

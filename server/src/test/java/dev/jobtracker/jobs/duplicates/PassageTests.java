package dev.jobtracker.jobs.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            45 000 kr            | 45.000 kr
            SEK 45,000           | SEK 45000.00
            £58k                 | £58,000
            £31.2k               | £31,200
            trettiofyra bäddar   | 34 bäddar
            Thirty-four years    | 34 years
            vierunddreißig Tage  | 34 Tage
            kl. 18.30            | kl 18:30
            0480-555 214         | +46 480 555 214
            036-5558012          | 036-555 80 12
            jobb@firma.example.  | JOBB@firma.example
            två avdelningar      | 2 avdelningar
            in October           | i oktober
            C++ and C#           | c++, c#
            Ångström             | angstrom
            """)
    void readsOneThingWrittenInSeveralWays(String one, String other) {
        assertThat(telling(one)).isNotEmpty().isSubsetOf(telling(other));
    }

    @ParameterizedTest
    @CsvSource({
        "onkologi, oncology",
        "cytostatika, cytostatics",
        "palliativ, palliative",
        "koordinerar, coordinate",
        "dokumentation, documentation",
        "hydraulik, hydraulics"
    })
    void knowsWordsOfOneOriginInTwoLanguages(String one, String other) {
        assertThat(telling(one)).isEqualTo(telling(other));
    }

    @Test
    void readsHtmlThatWasEscapedOnceTooOften() {
        String plain = "Elva kollegor & en hund";
        String once = "<p>Elva <b>kollegor</b> &amp;&nbsp;en hund</p>";
        String twice = once.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");

        assertThat(telling(once)).isEqualTo(telling(plain));
        assertThat(telling(twice)).isEqualTo(telling(plain));
    }

    @Test
    void weighsNamesAndNumbersMoreThanWords() {
        Passage passage = Passage.of("Vi arbetar med Kotlin hos Sjövik, 14 personer");
        int[] weights = new int[passage.size()];
        Arrays.setAll(weights, passage::weight);

        assertThat(weights).containsExactly(0, 0, 0, 2, 0, 2, 2, 1);
    }

    @Test
    void takesAnyTextWithoutHarm() {
        for (String text :
                new String[] {"", " ", "@", "a@", "+", "&", "<", "&#x;", "&#99999999999;", "0", "http://", "١٢٣", "职位"
                }) {
            assertThat(Passage.of(text).size()).isLessThan(4);
        }
    }

    private static Set<Integer> telling(String text) {
        Passage passage = Passage.of(text);
        Set<Integer> stems = new HashSet<>();
        for (int index = 0; index < passage.size(); index++) {
            if (passage.weight(index) > 0) {
                stems.add(passage.stem(index));
            }
        }
        return stems;
    }
}

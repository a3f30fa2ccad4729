package dev.jobtracker.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourceQueryTests {

    @Test
    void spellingsOfOneQuestionAreOne() {
        SourceQuery plain = query("idre lokförare", "malmö");

        assertThat(query("  Idré \t LOKFÖRARE ", "MALMÖ")).isEqualTo(plain);
        assertThat(query("idre\u0301 lokfo\u0308rare", "malmo\u0308")).isEqualTo(plain);
    }

    @Test
    void lettersOfOtherAlphabetsAreNoAccents() {
        assertThat(query("skötare", null)).isNotEqualTo(query("skotare", null));
        assertThat(query("Zürich", null)).isNotEqualTo(query("Zurich", null));
        assertThat(query("пекарь й", null)).isNotEqualTo(query("пекарь и", null));
        assertThat(query("développeur", null)).isEqualTo(query("developpeur", null));
    }

    private static SourceQuery query(String text, @Nullable String location) {
        return new SourceQuery(text, location, null, null, null, 0, 20).normalised();
    }
}

package dev.jobtracker.matching.features;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeginningTests {

    @Test
    void leavesShortTextsAloneAndCutsNoLetterInTwo() {
        assertThat(Beginning.of("short", 5)).isEqualTo("short");
        assertThat(Beginning.of("longer", 5)).isEqualTo("longe");
        assertThat(Beginning.of("four🎉", 5)).isEqualTo("four");
        assertThat(Beginning.of("four🎉!", 6)).isEqualTo("four🎉");
        assertThat(Beginning.of("🎉", 0)).isEmpty();
    }
}

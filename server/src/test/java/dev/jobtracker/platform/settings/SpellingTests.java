package dev.jobtracker.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTests {

    @Test
    void countsLettersPutInTakenOutAndChanged() {
        assertThat(Spelling.distance("same", "same")).isZero();
        assertThat(Spelling.distance("databse", "database")).isEqualTo(1);
        assertThat(Spelling.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Spelling.distance("", "abc")).isEqualTo(3);
    }

    @Test
    void findsWhatWasMeantAndNothingFarFetched() {
        List<String> candidates = List.of("JOBTRACKER_DATABASE_URL", "JOBTRACKER_REDIS_URL");

        assertThat(Spelling.nearest("JOBTRACKER_DATABSE_URL", candidates)).contains("JOBTRACKER_DATABASE_URL");
        assertThat(Spelling.nearest("JOBTRACKER_SOMETHING_ELSE", candidates)).isEmpty();
    }
}

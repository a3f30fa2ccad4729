package dev.jobtracker.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.matching.Retrieval.Found;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RetrievalTests {

    private static final UUID NEAREST = new UUID(0, 1);
    private static final UUID WITH_WORDS = new UUID(0, 2);
    private static final UUID BOTH = new UUID(0, 3);

    @Test
    void putsFirstWhatTwoWaysFound() {
        assertThat(fused(1)).containsExactly(BOTH, NEAREST, WITH_WORDS);
    }

    @Test
    void putsWhatABarelyBelievedModelFoundBehindTheWords() {
        assertThat(fused(0.3)).containsExactly(BOTH, WITH_WORDS, NEAREST);
    }

    @Test
    void cutsOffTheLeastPromising() {
        assertThat(Retrieval.fused(List.of(new Found(List.of(NEAREST, WITH_WORDS, BOTH), 1)), 2))
                .containsExactly(NEAREST, WITH_WORDS);
    }

    private static List<UUID> fused(double trust) {
        return Retrieval.fused(
                List.of(new Found(List.of(NEAREST, BOTH), trust), new Found(List.of(WITH_WORDS, BOTH), 1)), 3);
    }
}

package dev.jobtracker.matching.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.matching.embeddings.EmbeddingFailedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EmbeddingTaskTests {

    @Test
    void waitsAsLongAsTheServerAsksForButNotForever() {
        assertThat(EmbeddingTask.pause(asking(Duration.ofMinutes(30)))).isEqualTo(Duration.ofMinutes(30));
        assertThat(EmbeddingTask.pause(asking(Duration.ofSeconds(3)))).isEqualTo(Duration.ofMinutes(2));
        assertThat(EmbeddingTask.pause(asking(Duration.ofDays(3)))).isEqualTo(Duration.ofHours(6));
        assertThat(EmbeddingTask.pause(asking(null))).isEqualTo(Duration.ofMinutes(2));
        assertThat(EmbeddingTask.pause(new IllegalStateException())).isEqualTo(Duration.ofMinutes(2));
        assertThat(EmbeddingTask.pause(null)).isEqualTo(Duration.ofMinutes(2));
    }

    private static EmbeddingFailedException asking(@Nullable Duration pause) {
        return new EmbeddingFailedException("the embedding server answered 429", null, pause);
    }

    @Test
    void hearsOfEachPostingThatSomebodyLooksAtOnce() {
        List<String> told = new ArrayList<>();
        LookedAt lookedAt = new LookedAt(() -> told.add("new"));
        UUID posting = UUID.randomUUID();

        lookedAt.add(List.of(posting));
        lookedAt.add(List.of(posting));
        lookedAt.add(List.of());
        assertThat(told).hasSize(1);

        assertThat(lookedAt.take(5)).containsExactly(posting);
        lookedAt.add(List.of(posting));
        assertThat(told).hasSize(2);
    }
}

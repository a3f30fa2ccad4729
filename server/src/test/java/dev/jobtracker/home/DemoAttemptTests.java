package dev.jobtracker.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.applications.Pipeline;
import dev.jobtracker.applications.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoAttemptTests {

    @Test
    void everyCourseGoesForwardThroughStagesThatThereAre() {
        List<String> stages = Pipeline.INITIAL.stages().stream().map(Stage::key).toList();
        for (DemoAttempt attempt : DemoAttempt.ALL) {
            int last = attempt.daysAgo();
            for (DemoAttempt.Came came : attempt.course()) {
                assertThat(stages).contains(came.status());
                assertThat(came.daysAgo()).as(attempt.company()).isBetween(0, last);
                last = came.daysAgo();
            }
        }
    }

    @Test
    void thereIsEnoughToCompare() {
        assertThat(DemoAttempt.ALL).hasSizeGreaterThan(20).anyMatch(attempt -> attempt.daysAgo() < 0);
        assertThat(DemoAttempt.ALL.stream().map(DemoAttempt::source).distinct()).hasSizeGreaterThan(4);
    }
}

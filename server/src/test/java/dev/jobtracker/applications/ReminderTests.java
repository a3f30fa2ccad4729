package dev.jobtracker.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReminderTests {

    @Test
    void aRepeatedOneKeepsItsTimeOfDayWhenTheClocksChange() {
        Reminder weekly = done("2026-10-20T07:00:00Z", Reminder.Repeat.WEEKLY);

        assertThat(weekly.settled(Instant.parse("2026-10-21T00:00:00Z")).dueAt())
                .isEqualTo("2026-10-27T08:00:00Z");
    }

    @Test
    void aRepeatedOneThatWasForgottenComesAgainInTheFuture() {
        Reminder daily =
                done("2026-10-20T07:00:00Z", Reminder.Repeat.DAILY).settled(Instant.parse("2026-11-21T12:00:00Z"));

        assertThat(daily.dueAt()).isEqualTo("2026-11-22T08:00:00Z");
        assertThat(daily.done()).isFalse();
    }

    @Test
    void theLastOfAMonthStaysTheLast() {
        Reminder monthly = done("2026-01-31T09:00:00Z", Reminder.Repeat.MONTHLY);

        assertThat(monthly.settled(Instant.parse("2026-03-01T00:00:00Z")).dueAt())
                .isEqualTo("2026-03-31T08:00:00Z");
    }

    @Test
    void whatWasForOnceIsDone() {
        Reminder once = done("2026-01-31T09:00:00Z", null);

        assertThat(once.settled(Instant.parse("2026-03-01T00:00:00Z"))).isEqualTo(once);
    }

    private static Reminder done(String due, Reminder.@Nullable Repeat repeat) {
        return new Reminder("Ask again", Instant.parse(due), "Europe/Stockholm", repeat, true);
    }
}

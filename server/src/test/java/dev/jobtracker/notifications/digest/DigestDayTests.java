package dev.jobtracker.notifications.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.notifications.person.Wishes;
import dev.jobtracker.profiles.Digest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestDayTests {

    private static final Duration ROUND = Duration.ofMinutes(5);

    @Test
    void waitsForTheHourWhereThePersonIs() {
        assertThat(day(Digest.DAILY, "Europe/Stockholm", "08:30", "2026-11-23T07:29:59Z"))
                .isEmpty();
        assertThat(day(Digest.DAILY, "Europe/Stockholm", "08:30", "2026-11-23T07:30:00Z"))
                .containsExactly(LocalDate.of(2026, 11, 23));
        assertThat(day(Digest.DAILY, "Pacific/Kiritimati", "08:30", "2026-11-22T18:30:00Z"))
                .containsExactly(LocalDate.of(2026, 11, 23));
        assertThat(day(Digest.DAILY, "Asia/Kathmandu", "08:30", "2026-11-23T02:45:00Z"))
                .containsExactly(LocalDate.of(2026, 11, 23));
    }

    @Test
    void aWeeklyOneLeavesOnMondaysAndNoneWhereNoneIsWanted() {
        assertThat(day(Digest.WEEKLY, "Europe/Stockholm", "08:30", "2026-11-23T12:00:00Z"))
                .containsExactly(LocalDate.of(2026, 11, 23));
        assertThat(day(Digest.WEEKLY, "Europe/Stockholm", "08:30", "2026-11-24T12:00:00Z"))
                .isEmpty();
        assertThat(day(Digest.OFF, "Europe/Stockholm", "08:30", "2026-11-23T12:00:00Z"))
                .isEmpty();
    }

    /**
     * The clocks of Stockholm go on an hour on 28 March 2027 and back on 25 October 2026; Apia left out a whole day.
     */
    @ParameterizedTest
    @CsvSource({
        "Europe/Stockholm, 02:30, 2027-03-26T00:00:00Z, 2027-03-30T00:00:00Z",
        "Europe/Stockholm, 02:30, 2026-10-23T00:00:00Z, 2026-10-27T00:00:00Z",
        "America/New_York, 01:30, 2026-10-30T12:00:00Z, 2026-11-03T12:00:00Z",
        "Africa/Casablanca, 02:00, 2026-02-13T00:00:00Z, 2026-03-25T00:00:00Z",
        "Pacific/Apia, 08:30, 2011-12-28T00:00:00Z, 2012-01-02T00:00:00Z"
    })
    void everyDayHasOneHoweverTheClocksChange(String zone, String at, String from, String until) {
        List<LocalDate> sent = new ArrayList<>();
        for (Instant now = Instant.parse(from); now.isBefore(Instant.parse(until)); now = now.plus(ROUND)) {
            for (LocalDate day : day(Digest.DAILY, zone, at, now.toString())) {
                if (sent.isEmpty() || sent.getLast().isBefore(day)) {
                    sent.add(day);
                }
            }
        }

        List<LocalDate> lived = new ArrayList<>();
        for (Instant now = Instant.parse(from); now.isBefore(Instant.parse(until)); now = now.plus(ROUND)) {
            LocalDate day = now.atZone(ZoneId.of(zone)).toLocalDate();
            if (!lived.contains(day)) {
                lived.add(day);
            }
        }
        assertThat(sent).containsAnyElementsOf(lived).isSubsetOf(lived);
        assertThat(lived.size() - sent.size()).isLessThanOrEqualTo(1);
        assertThat(sent).containsAll(lived.subList(0, lived.size() - 1));
    }

    private static List<LocalDate> day(Digest digest, String zone, String at, String now) {
        Wishes person = new Wishes(digest, ZoneId.of(zone), Locale.ENGLISH);
        return DigestDay.of(person, LocalTime.parse(at), Instant.parse(now)).stream()
                .toList();
    }
}

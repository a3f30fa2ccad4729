package dev.jobtracker.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostedTimeTests {

    private static final Instant NOW = Instant.parse("2026-03-10T14:35:20Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-02                          | 2026-03-02T00:00:00Z
            2026-03-02T08:15                    | 2026-03-02T08:15:00Z
            2026-03-02T08:15:30                 | 2026-03-02T08:15:30Z
            2026-03-02 08:15:30                 | 2026-03-02T08:15:30Z
            2026-03-02T08:15:30Z                | 2026-03-02T08:15:30Z
            2026-03-02T08:15:30.000Z            | 2026-03-02T08:15:30Z
            2026-03-02T08:15:30.1234567         | 2026-03-02T08:15:30.123456700Z
            2026-03-02T08:15:30.755+00:00       | 2026-03-02T08:15:30.755Z
            2026-03-02T08:15:30+0100            | 2026-03-02T07:15:30Z
            2026-03-02T08:15:30-05:00           | 2026-03-02T13:15:30Z
            2026-03-02T08:15:30+02              | 2026-03-02T06:15:30Z
            2026-03-02 08:15:30 UTC             | 2026-03-02T08:15:30Z
            2026-03-02T08:15Z                   | 2026-03-02T08:15:00Z
            Mon, 02 Mar 2026 08:15:30 GMT       | 2026-03-02T08:15:30Z
            Mon, 2 Mar 2026 08:15:30 +0100      | 2026-03-02T07:15:30Z
            Tue, 02 Mar 2026 08:15:30 GMT       | 2026-03-02T08:15:30Z
            02 Mar 2026                         | 2026-03-02T00:00:00Z
            1772439330                          | 2026-03-02T08:15:30Z
            1772439330000                       | 2026-03-02T08:15:30Z
            """)
    void readsWrittenTimes(String text, Instant expected) {
        assertThat(PostedTime.read(text, NOW)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 days ago              | 2026-03-07T00:00:00Z
            Posted 3 days ago       | 2026-03-07T00:00:00Z
            1 day ago               | 2026-03-09T00:00:00Z
            a day ago               | 2026-03-09T00:00:00Z
            22 hours ago            | 2026-03-09T16:00:00Z
            an hour ago             | 2026-03-10T13:00:00Z
            5 minutes ago           | 2026-03-10T14:30:00Z
            2 weeks ago             | 2026-02-24T00:00:00Z
            1 month ago             | 2026-02-10T00:00:00Z
            30 days ago             | 2026-02-08T00:00:00Z
            3d                      | 2026-03-07T00:00:00Z
            3d ago                  | 2026-03-07T00:00:00Z
            5h                      | 2026-03-10T09:00:00Z
            1mo ago                 | 2026-02-10T00:00:00Z
            today                   | 2026-03-10T00:00:00Z
            Posted today            | 2026-03-10T00:00:00Z
            yesterday               | 2026-03-09T00:00:00Z
            Just posted             | 2026-03-10T14:00:00Z
            för 3 dagar sedan       | 2026-03-07T00:00:00Z
            för 1 dag sedan         | 2026-03-09T00:00:00Z
            för en vecka sedan      | 2026-03-03T00:00:00Z
            för 5 timmar sedan      | 2026-03-10T09:00:00Z
            för en timme sedan      | 2026-03-10T13:00:00Z
            3 dagar sedan           | 2026-03-07T00:00:00Z
            för 2 månader sedan     | 2026-01-10T00:00:00Z
            Publicerad idag         | 2026-03-10T00:00:00Z
            i dag                   | 2026-03-10T00:00:00Z
            igår                    | 2026-03-09T00:00:00Z
            i förrgår               | 2026-03-08T00:00:00Z
            nyss                    | 2026-03-10T14:00:00Z
            vor 3 Tagen             | 2026-03-07T00:00:00Z
            vor einem Tag           | 2026-03-09T00:00:00Z
            vor 22 Stunden          | 2026-03-09T16:00:00Z
            vor einer Stunde        | 2026-03-10T13:00:00Z
            vor 2 Wochen            | 2026-02-24T00:00:00Z
            vor einem Monat         | 2026-02-10T00:00:00Z
            Veröffentlicht: heute   | 2026-03-10T00:00:00Z
            gestern                 | 2026-03-09T00:00:00Z
            vorgestern              | 2026-03-08T00:00:00Z
            il y a 3 jours          | 2026-03-07T00:00:00Z
            il y a un jour          | 2026-03-09T00:00:00Z
            Il y a 22 heures        | 2026-03-09T16:00:00Z
            il y a une heure        | 2026-03-10T13:00:00Z
            il y a 2 semaines       | 2026-02-24T00:00:00Z
            il y a 1 mois           | 2026-02-10T00:00:00Z
            aujourd’hui             | 2026-03-10T00:00:00Z
            hier                    | 2026-03-09T00:00:00Z
            avant-hier              | 2026-03-08T00:00:00Z
            à l'instant             | 2026-03-10T14:00:00Z
            hace 3 días             | 2026-03-07T00:00:00Z
            hace un día             | 2026-03-09T00:00:00Z
            hace 22 horas           | 2026-03-09T16:00:00Z
            hace una hora           | 2026-03-10T13:00:00Z
            hace 2 semanas          | 2026-02-24T00:00:00Z
            hace un mes             | 2026-02-10T00:00:00Z
            hoy                     | 2026-03-10T00:00:00Z
            ayer                    | 2026-03-09T00:00:00Z
            ahora mismo             | 2026-03-10T14:00:00Z
            """)
    void readsRelativeTimesInFiveLanguages(String text, Instant expected) {
        assertThat(PostedTime.read(text, NOW)).isEqualTo(expected);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "recently",
                "nyligen",
                "new",
                "N/A",
                "soon",
                "30+ days ago",
                "30+ d",
                "för mer än 30 dagar sedan",
                "för 30+ dagar sedan",
                "vor über 30 Tagen",
                "vor mehr als 30 Tagen",
                "il y a plus de 30 jours",
                "hace más de 30 días",
                "more than a month ago",
                "over 30 days ago",
                "Active 2 days ago",
                "Reposted 3 days ago",
                "Updated yesterday",
                "3 days left",
                "in 3 days",
                "om 3 dagar",
                "3 days",
                "within 3 days",
                "0000-00-00",
                "2026-13-01",
                "2026-02-30",
                "1970-01-01T00:00:00Z",
                "9999-12-31",
                "20260302",
                "0",
                "-5",
                "Undefined",
                "March"
            })
    void guessesNothing(String text) {
        assertThat(PostedTime.read(text, NOW)).isNull();
    }

    @Test
    void readsALocalTimeOnTheClockOfItsPlace() {
        ZoneId stockholm = ZoneId.of("Europe/Stockholm");
        assertThat(PostedTime.read("2026-03-02T08:00:00", stockholm, NOW)).isEqualTo("2026-03-02T07:00:00Z");
        assertThat(PostedTime.read("2026-07-02T08:00:00", stockholm, NOW)).isEqualTo("2026-07-02T06:00:00Z");
        assertThat(PostedTime.read("2026-07-02T08:00:00Z", stockholm, NOW)).isEqualTo("2026-07-02T08:00:00Z");
    }

    @Test
    void tellsTheSameAllDay() {
        Instant morning = Instant.parse("2026-03-10T00:01:00Z");
        Instant evening = Instant.parse("2026-03-10T23:59:00Z");
        assertThat(PostedTime.read("3 days ago", morning)).isEqualTo(PostedTime.read("3 days ago", evening));
    }

    @Test
    void tellsSecondsFromMilliseconds() {
        assertThat(PostedTime.ofEpoch(1_772_439_330L)).isEqualTo("2026-03-02T08:15:30Z");
        assertThat(PostedTime.ofEpoch(1_772_439_330_000L)).isEqualTo("2026-03-02T08:15:30Z");
        assertThat(PostedTime.ofEpoch(0)).isNull();
        assertThat(PostedTime.ofEpoch(-1)).isNull();
        assertThat(PostedTime.ofEpoch(Long.MAX_VALUE)).isNull();
        assertThat(PostedTime.ofEpoch(Long.MIN_VALUE)).isNull();
    }
}

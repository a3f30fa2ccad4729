package dev.jobtracker.sources.jobtech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwedishTimeTests {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T08:00:00,        2026-03-02T07:00:00Z",
        "2026-07-02T08:00:00,        2026-07-02T06:00:00Z",
        "2026-07-02T08:00:00.123,    2026-07-02T06:00:00.123Z",
        "2026-07-02 08:00:00,        2026-07-02T06:00:00Z",
        "2026-07-02T08:00:00Z,       2026-07-02T08:00:00Z",
        "2026-07-02T08:00:00+0100,   2026-07-02T07:00:00Z",
        "2026-07-02,                 2026-07-01T22:00:00Z",
        // the hour that the clocks skip, and the one that they show twice
        "2026-03-29T02:30:00,        2026-03-29T01:30:00Z",
        "2026-10-25T02:30:00,        2026-10-25T00:30:00Z"
    })
    void readsTheClocksOfStockholm(String written, Instant moment) {
        assertThat(SwedishTime.read(written)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "snarast", "2026-02-30T08:00:00", "0001-01-01T00:00:00", "9999-12-31T23:59:59", "2026"})
    void readsNothingIntoWhatIsNoTime(String written) {
        assertThat(SwedishTime.read(written)).isNull();
    }

    @Test
    void endsADayWithItsLastSecond() {
        assertThat(SwedishTime.readEnd("2026-12-24")).isEqualTo(Instant.parse("2026-12-24T22:59:59Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-24T23:59:59Z, 2026-10-24T23:59:59Z",
        "2026-10-25T00:00:00Z, 2026-10-24T23:59:59Z",
        "2026-10-25T00:30:00Z, 2026-10-24T23:59:59Z",
        "2026-10-25T01:30:00Z, 2026-10-24T23:59:59Z",
        "2026-10-25T02:00:00Z, 2026-10-25T02:00:00Z",
        "2026-03-29T01:00:00Z, 2026-03-29T01:00:00Z"
    })
    void asksOnlyForMomentsThatTheClocksShowOnce(Instant moment, Instant asked) {
        assertThat(SwedishTime.unambiguous(moment)).isEqualTo(asked);
        assertThat(SwedishTime.read(SwedishTime.write(asked))).isEqualTo(asked);
    }
}

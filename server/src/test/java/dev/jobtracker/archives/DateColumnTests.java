package dev.jobtracker.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateColumnTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Test
    void readsWhatProgramsWrite() {
        DateColumn column = DateColumn.of(List.of("13/01/2026"), null);
        for (String text : List.of(
                "2026-11-02",
                "2026/11/02",
                "02.11.2026",
                "2.11.2026",
                "20261102",
                "Nov 2, 2026",
                "november 2, 2026",
                "2 Nov 2026",
                "02/11/2026",
                "2/11/26",
                "2026-11-02T23:59:59Z",
                "2026-11-02 14:22:11 UTC",
                "2026-11-02T10:00:00.123+02:00",
                "2.11.26",
                "2026.11.02",
                "2026-11-02 14:22:11+00",
                "November 2, 2026 9:00 AM",
                "November 2, 2026 → November 9, 2026",
                "Nov 2nd, 2026",
                "Nov. 2, 2026",
                "2-Nov-2026",
                "Mon, 2 Nov 2026",
                "Mon Nov 02 2026 10:00:00 GMT+0100 (Central European Standard Time)",
                "2 november 2026",
                "2 nov. 2026 kl. 14.30",
                "måndag den 2:e november 2026",
                "2/11/26, 8:15\u202fAM")) {
            assertThat(column.read("applied_date", text)).as(text).isEqualTo(DAY);
        }
        assertThat(column.read("applied_date", "  ")).isNull();
    }

    @Test
    void oneDateTellsHowTheOthersAreWritten() {
        assertThat(DateColumn.of(List.of("", "11/02/2026", "11/30/2026"), null).read("f", "11/02/2026"))
                .isEqualTo(DAY);
        assertThat(DateColumn.of(List.of("02/11/2026"), DateOrder.DAY_FIRST).read("f", "02/11/2026"))
                .isEqualTo(DAY);
        assertThat(DateColumn.of(List.of(), null).read("f", "11/11/2026")).isEqualTo(LocalDate.of(2026, 11, 11));
    }

    @Test
    void neverGuessesBetweenTwoDays() {
        DateColumn column = DateColumn.of(List.of("01/02/2026", "30/01/2026", "01/30/2026"), null);
        assertThatThrownBy(() -> column.read("f", "01/02/2026"))
                .isInstanceOfSatisfying(
                        dev.jobtracker.platform.web.ProblemException.class,
                        refusal ->
                                assertThat(refusal.errors().getFirst().code()).isEqualTo("ambiguous"));
    }

    @Test
    void refusesWhatIsNoDay() {
        DateColumn column = DateColumn.of(List.of("13/01/2026"), null);
        for (String text : List.of(
                "yesterday",
                "2026-02-30",
                "31/04/2026",
                "1/1/1900",
                "2026",
                "=TODAY()",
                "99/99/99",
                "2 Foo 2026",
                "31 april 2026",
                "Ma 2, 2026")) {
            assertThatThrownBy(() -> column.read("f", text)).as(text).hasMessageContaining("valid");
        }
    }
}

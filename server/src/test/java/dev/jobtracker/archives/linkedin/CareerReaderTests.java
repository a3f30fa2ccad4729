package dev.jobtracker.archives.linkedin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.profiles.LanguageLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

class CareerReaderTests {

    @Test
    void readsMonthsAndYears() {
        assertThat(CareerReader.date("Mar 2021")).isEqualTo("2021-03");
        assertThat(CareerReader.date("september 2019")).isEqualTo("2019-09");
        assertThat(CareerReader.date("2020")).isEqualTo("2020");
        for (String text : List.of("", "soon", "Foo 2020", "Ma 2020", "20", "2020-13-01")) {
            assertThat(CareerReader.date(text)).as(text).isNull();
        }
    }

    @Test
    void knowsAJobByItsNumber() {
        assertThat(JobRows.number("http://www.linkedin.com/jobs/view/4012345678"))
                .isEqualTo("4012345678");
        assertThat(JobRows.number("https://se.linkedin.com/jobs/view/keeper-at-rock-4012345678?x=1"))
                .isEqualTo("4012345678");
        assertThat(JobRows.number("https://jobs.example/jobs/view/4012345678")).isNull();
        assertThat(JobRows.number(null)).isNull();
    }

    @Test
    void findsTheHeadingsBelowAPreamble() {
        assertThat(ArchiveTable.of("x", "Notes:\n\"a; b\"\n\nName,Proficiency\nSwedish,Native\n", List.of("Name")))
                .hasValueSatisfying(table -> {
                    assertThat(table.rows()).hasSize(1);
                    assertThat(table.rows().getFirst().line("name")).isEqualTo("Swedish");
                    assertThat(table.rows().getFirst().line()).isEqualTo(5);
                });
        assertThat(ArchiveTable.of("x", "Namn,Nivå\nSvenska,\n", List.of("Name")))
                .isEmpty();
        assertThat(ArchiveTable.of("x", "", List.of("Name"))).isEmpty();
        assertThat(ArchiveTable.of("x", "\u00a0Name  \n\"Swedish\"\r\n", List.of("Name")))
                .hasValueSatisfying(table -> assertThat(table.rows()).hasSize(1));
    }

    @Test
    void aMillionShortLinesAreRefused() {
        assertThatThrownBy(() -> ArchiveTable.of("x", "Name\n" + "a\n".repeat(1_000_000), List.of("Name")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("archive_unsafe"));
    }

    @Test
    void readsHowWellALanguageIsSpoken() {
        assertThat(CareerReader.level("Native or bilingual proficiency")).isEqualTo(LanguageLevel.NATIVE);
        assertThat(CareerReader.level("Limited Working Proficiency")).isEqualTo(LanguageLevel.LIMITED_WORKING);
        assertThat(CareerReader.level("somewhat")).isNull();
        assertThat(CareerReader.level(null)).isNull();
    }
}

package dev.jobtracker.jobs.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlePartsTests {

    @ParameterizedTest
    @CsvSource({
        "Sjuksköterska, Registered Nurse",
        "Pflegefachkraft (m/w/d), Sjuksköterska sökes",
        "Utvecklare, Software Engineer",
        "Desenvolvedor(a), Developer",
        "Gesundheits- und Krankenpfleger:in, Nurse",
        "Lastbilschaufför, Truck driver",
        "Barnbibliotekarie, Librarian for children",
        "REDOVISNINGSEKONOM, Accountant"
    })
    void knowsAnOccupationInSeveralLanguages(String one, String other) {
        assertThat(TitleParts.of(one).roles())
                .isNotEmpty()
                .containsAnyElementsOf(TitleParts.of(other).roles());
    }

    @ParameterizedTest
    @CsvSource({
        "Senior Fullstack Engineer, Sr. Full-stack Engineer (L4)",
        "SAP Consultant – Finance (m/f/d), SAP Consultant Finance",
        "Nurse – remote, Nurse",
        "Frontend Developer (Remote), Frontend Developer"
    })
    void leavesOutWhatBoardsAdd(String one, String other) {
        TitleParts left = TitleParts.of(one);
        TitleParts right = TitleParts.of(other);
        assertThat(left.words()).isEqualTo(right.words());
        assertThat(left.roles()).isEqualTo(right.roles());
        assertThat(left.ranks()).isEqualTo(right.ranks());
    }

    @Test
    void setsApartWhatTellsOpeningsOfOneRoleApart() {
        TitleParts parts =
                TitleParts.of("Senior Data Scientist II, natt, 75 %, sommar 2027 (Ref 2026-0611), dansktalande");
        assertThat(parts.ranks()).isEqualTo(TitleWords.SENIOR);
        assertThat(parts.level()).isEqualTo(2);
        assertThat(parts.shifts()).isEqualTo(TitleWords.NIGHT);
        assertThat(parts.percents()).containsExactly(75);
        assertThat(parts.seasons()).isEqualTo(TitleWords.SUMMER);
        assertThat(parts.years()).contains(2027);
        assertThat(parts.references()).containsExactly("20260611");
        assertThat(parts.languages()).hasSize(1);
    }

    @Test
    void readsTermsAndShiftsOfSeveralForms() {
        assertThat(TitleParts.of("Lärare HT26").years()).containsExactly(2026);
        assertThat(TitleParts.of("CNC-operatör 2-skift").shifts()).isEqualTo(TitleWords.TWO_SHIFTS);
        assertThat(TitleParts.of("Nattreceptionist").shifts()).isEqualTo(TitleWords.NIGHT);
        assertThat(TitleParts.of("Cleaner, part time").terms()).isEqualTo(TitleWords.PART_TIME);
        assertThat(TitleParts.of("Butikssäljare i Umeå").level()).isZero();
    }

    @Test
    void tellsStandingInForAMotherFromCaringForOne() {
        TitleParts cover = TitleParts.of("Care Assistant - maternity cover");
        TitleParts care = TitleParts.of("Maternity Care Assistant");

        assertThat(cover.terms() & TitleWords.TEMPORARY).isNotZero();
        assertThat(care.terms()).isZero();
        assertThat(TitleParts.of("Cover Supervisor").terms()).isZero();
    }
}

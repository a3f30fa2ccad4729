package dev.jobtracker.matching.features;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OccupationsTests {

    private static final Occupations OCCUPATIONS = Occupations.load();

    @Test
    void knowsOneWorkByItsNamesInBothLanguages() {
        assertThat(OCCUPATIONS.inTitle("Registered Nurse, ICU"))
                .isEqualTo(OCCUPATIONS.inTitle("Sjuksköterska till IVA"))
                .extracting(Occupation::family)
                .containsExactly("health.nursing");
    }

    @Test
    void readsASwedishCompoundByItsLastPart() {
        assertThat(OCCUPATIONS.inTitle("Demenssjuksköterskor"))
                .extracting(Occupation::family)
                .containsExactly("health.nursing");
    }

    @Test
    void readsTitlesThatAreTurnedRound() {
        assertThat(OCCUPATIONS.inTitle("Engineer, Data (Remote)"))
                .extracting(Occupation::name)
                .containsExactly("data engineer");
    }

    @Test
    void takesTheParticularNameBeforeThePlainOne() {
        assertThat(OCCUPATIONS.inTitle("Java Developer"))
                .extracting(Occupation::name)
                .containsExactly("java developer");
    }

    @Test
    void findsNothingWhereNothingIsNamed() {
        assertThat(OCCUPATIONS.inTitle("Come and join us!")).isEmpty();
        assertThat(OCCUPATIONS.inTitle("")).isEmpty();
    }
}

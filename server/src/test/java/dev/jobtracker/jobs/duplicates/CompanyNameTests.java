package dev.jobtracker.jobs.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.jobs.duplicates.CompanyName.Relation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyNameTests {

    @ParameterizedTest
    @CsvSource({
        "Strömsund & Söner AB, STRÖMSUND OCH SÖNER AKTIEBOLAG",
        "Kestrel Consulting GmbH & Co. KG, Kestrel Consulting",
        "'Cobalt Orchard, Inc.', cobaltorchard",
        "Nordpack Logistik Sverige AB, Nordpack Logistik",
        "Norrvik Bank AB (publ), Norrvik Bank",
        "Maré Alta Tecnologia Ltda, Mare Alta Tecnologia",
        "Havgale Service A/S, Havgale Service"
    })
    void knowsACompanyByAnySpelling(String one, String other) {
        assertThat(relation(one, other)).isEqualTo(Relation.SAME);
        assertThat(relation(other, one)).isEqualTo(Relation.SAME);
    }

    @ParameterizedTest
    @CsvSource({
        "Matknuten Rosenlund, Matknuten Lindsdal",
        "Norrvik Bank, Norrvik Fastigheter",
        "Vindkraft Ottsjö AB, Vindkraft Ockelbo AB",
        "SAS, ABB"
    })
    void tellsCompaniesOfOneFamilyApart(String one, String other) {
        assertThat(relation(one, other)).isEqualTo(Relation.OTHER);
    }

    @Test
    void seesThatOneNameIsAPartOfTheOther() {
        assertThat(relation("Trafikbolaget Mälarlinjen AB", "Mälarlinjen")).isEqualTo(Relation.RELATED);
    }

    @Test
    void findsTheNameThatATranslationKept() {
        CompanyName museum = CompanyName.of("Sjöfartsmuseet Vrångö");

        assertThat(museum.sharesOwnName(CompanyName.of("Vrångö Maritime Museum")))
                .isTrue();
        assertThat(museum.sharesOwnName(CompanyName.of("Tjolö Maritime Museum")))
                .isFalse();
        assertThat(CompanyName.of("Hotell Vrångö").sharesOwnName(CompanyName.of("Hotell Tjolö")))
                .isFalse();
    }

    @Test
    void knowsNothingOfACompanyWithoutAName() {
        assertThat(relation(null, "Mälarlinjen")).isEqualTo(Relation.UNKNOWN);
        assertThat(relation(" – ", "Mälarlinjen")).isEqualTo(Relation.UNKNOWN);
    }

    @Test
    void keepsANameThatIsNothingButALegalForm() {
        assertThat(relation("The Co Group", "The Co Group AB")).isEqualTo(Relation.SAME);
    }

    private static Relation relation(@Nullable String one, @Nullable String other) {
        return CompanyName.of(one).to(CompanyName.of(other));
    }
}

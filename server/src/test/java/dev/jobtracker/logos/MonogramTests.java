package dev.jobtracker.logos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MonogramTests {

    @Test
    void drawsTheFirstLettersOnAColourThatStays() {
        Monogram one = Monogram.of("Northern Metrics Ltd");

        assertThat(one.letters()).isEqualTo("NM");
        assertThat(Monogram.of("NORTHERN METRICS")).isEqualTo(one);
        assertThat(Monogram.of("ängsö AB").letters()).isEqualTo("Ä");
        assertThat(Monogram.of("AB").letters()).isEqualTo("A");
        assertThat(Monogram.of("木木 会社").letters()).isEqualTo("木会");
        assertThat(Monogram.of("!!!").letters()).isEqualTo("?");
    }

    @Test
    void spreadsCompaniesOverTheColours() {
        long colours = IntStream.range(0, 200)
                .map(number -> Monogram.of("Company " + number).colour())
                .distinct()
                .count();

        assertThat(colours).isEqualTo(Monogram.colours().size());
    }

    @Test
    void letsWhiteBeReadOnEveryColour() {
        for (String colour : Monogram.colours()) {
            assertThat(1.05 / (luminance(colour) + 0.05)).as(colour).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void isNamedByWhatItShows() {
        for (String name : List.of("Northern Metrics", "Ängsö", "木木", "!!!", "𝔘nicode 𝔄")) {
            Monogram monogram = Monogram.of(name);

            assertThat(Monogram.named(monogram.fileName())).as(name).hasValue(monogram);
            assertThat(monogram.fileName()).matches("[a-z0-9.-]+");
        }
    }

    @Test
    void drawsNothingThatAStrangerNames() {
        for (String name : List.of(
                "monogram-3c-0.svg",
                "monogram-22-0.svg",
                "monogram-41-12.svg",
                "monogram-41-99.svg",
                "monogram-ffffff-0.svg",
                "monogram-41-42-43-0.svg",
                "monogram-0.svg",
                "../monogram-41-0.svg")) {
            assertThat(Monogram.named(name)).as(name).isEmpty();
        }
    }

    @Test
    void hasNothingInItButALetterOnAColour() {
        assertThat(Monogram.of("<script>alert('x')</script>").svg())
                .contains("#ffffff", ">SA</text>")
                .doesNotContain("script", "href", "onload");
    }

    /** WCAG 2.2, relative luminance. */
    private static double luminance(String colour) {
        double[] parts = IntStream.of(1, 3, 5)
                .mapToDouble(at -> Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}

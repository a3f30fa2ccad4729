package dev.jobtracker.matching.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PickedLinesTests {

    private static String picked(String description) {
        return PickedLines.of(description, 1_000);
    }

    @Test
    void putsWhatIsAskedForBeforeTheWorkAndTheWorkBeforePraise() {
        String text = """
                About us
                We are a leading family of boat builders.
                Your tasks:
                Join steel plates.
                Requirements
                Three winters in a shipyard.
                """;

        assertThat(picked(text))
                .isEqualTo("\nThree winters in a shipyard.\nJoin steel plates."
                        + "\nWe are a leading family of boat builders.");
    }

    @Test
    void understandsSwedishHeadings() {
        String text = """
                Om oss
                Vi bygger båtar sedan 1890.
                Arbetsuppgifter
                Du svetsar skrov.
                Kvalifikationer
                Licens för TIG.
                """;

        assertThat(picked(text)).isEqualTo("\nLicens för TIG.\nDu svetsar skrov.\nVi bygger båtar sedan 1890.");
    }

    @Test
    void picksAskingSentencesWhereThereAreNoHeadings() {
        String text = "We have a nice harbour.\nYou have experience of aluminium.";

        assertThat(picked(text)).isEqualTo("\nYou have experience of aluminium.\nWe have a nice harbour.");
    }

    @Test
    void staysWithinItsRoom() {
        String text = "Requirements\n" + "You can weld. ".repeat(40) + "\n" + "You can cut. \n".repeat(200);

        assertThat(picked(text)).hasSizeLessThanOrEqualTo(1_000).hasSizeGreaterThan(900);
        assertThat(picked("")).isEmpty();
    }
}

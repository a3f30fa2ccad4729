package dev.jobtracker.matching.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.jobs.PostingText;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostingDigestTests {

    private static String digest(String description, String... skills) {
        return PostingDigest.of(new PostingText(1, Instant.EPOCH, "hash", "Welder", List.of(skills), description));
    }

    @Test
    void putsTitleAndSkillsFirst() {
        assertThat(digest("We weld boats.", "TIG", "MIG")).isEqualTo("Welder.\nTIG, MIG.\nWe weld boats.");
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

        assertThat(digest(text))
                .isEqualTo("Welder.\nThree winters in a shipyard.\nJoin steel plates."
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

        assertThat(digest(text)).isEqualTo("Welder.\nLicens för TIG.\nDu svetsar skrov.\nVi bygger båtar sedan 1890.");
    }

    @Test
    void picksAskingSentencesWhereThereAreNoHeadings() {
        String text = "We have a nice harbour.\nYou have experience of aluminium.";

        assertThat(digest(text)).isEqualTo("Welder.\nYou have experience of aluminium.\nWe have a nice harbour.");
    }

    @Test
    void staysWithinTheWindow() {
        String text = "Requirements\n" + "You can weld. ".repeat(40) + "\n" + "You can cut. \n".repeat(200);

        assertThat(digest(text)).hasSizeLessThanOrEqualTo(PostingDigest.MOST_CHARACTERS);
        assertThat(digest("")).isEqualTo("Welder.");
    }
}

package dev.jobtracker.matching.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.jobs.PostingText;
import dev.jobtracker.resumes.skills.SkillLexicon;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostingDigestTests {

    private static final PostingDigest DIGEST = new PostingDigest(SkillLexicon.load());

    private static String digest(String description, String... skills) {
        return DIGEST.of(new PostingText(1, Instant.EPOCH, "hash", "Winter helper", List.of(skills), description));
    }

    @Test
    void putsTitleAndSkillsFirstAndThenWhatIsAskedFor() {
        String text = """
                About us
                We are proud of our nice harbour.
                Requirements
                You have spent three winters in a shipyard.
                """;

        assertThat(digest(text, "Rowing", "Knots"))
                .isEqualTo("Winter helper.\nRowing, Knots.\nYou have spent three winters in a shipyard.");
    }

    @Test
    void namesSkillsTheSameWayInEveryLanguage() {
        String english = digest("You will do bookkeeping all day.");
        String swedish = digest("Du arbetar med bokföring hela dagen.");

        assertThat(english.lines().skip(1).findFirst())
                .isPresent()
                .isEqualTo(swedish.lines().skip(1).findFirst());
    }

    @Test
    void namesASkillOnce() {
        assertThat(digest("You will do bookkeeping. Bookkeeping is all that we do.", "bookkeeping"))
                .isEqualTo("Winter helper.\nbookkeeping.");
    }

    @Test
    void takesWhatThereIsWhereNothingIsAskedFor() {
        assertThat(digest("Come to the pier at dawn.")).isEqualTo("Winter helper.\nCome to the pier at dawn.");
        assertThat(digest("")).isEqualTo("Winter helper.");
    }

    @Test
    void staysWithinTheWindow() {
        String text = "Requirements\n" + "You can weld and you can cut whatever there is to cut. ".repeat(200);

        assertThat(digest(text)).hasSizeLessThanOrEqualTo(PostingDigest.MOST_CHARACTERS);
    }
}

package dev.jobtracker.jobs.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.jobs.JoinReason;
import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.Place;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DuplicatesTests {

    private static final Instant MONDAY = Instant.parse("2026-11-02T08:00:00Z");
    private static final String TEXT = """
            Bageriet Lussekatten bakar surdeg till nitton butiker i Småland. Vi är elva bagare och börjar klockan 02.30.
            Du väger upp, slår upp bröd och sköter stenugnen från Italien. Bagarutbildning eller två år i ett bageri räcker.
            Lön 31 200 kr i månaden. Mejla Signe på signe@lussekatten.example senast den 4 december.""";

    private int count;

    private Draft baker() {
        return new Draft("Bagare").text(TEXT);
    }

    @Test
    void joinsNamesThatAgreeWithoutAnyText() {
        assertThat(compare(new Draft("Bagare"), new Draft("Bagare sökes!")))
                .isEqualTo(new Verdict.Same(JoinReason.SAME_NAMES, 50));
    }

    @Test
    void leavesNamesUnclearWhereOneDoesNotSayWhere() {
        assertThat(compare(new Draft("Bagare"), new Draft("Bagare").at(null, null)))
                .isEqualTo(new Verdict.Unclear());
    }

    @Test
    void joinsWhatLeadsToOneForm() {
        Draft one = baker().applyAt("https://lussekatten.teamtailor.com/jobs/5512001-bagare");
        Draft other = new Draft("Vi söker dig som älskar bröd")
                .applyAt("https://lussekatten.teamtailor.com/jobs/5512001-bagare?utm_source=x");

        assertThat(compare(one, other)).isEqualTo(new Verdict.Same(JoinReason.SAME_LINK, 100));
    }

    @Test
    void keepsTownsApartEvenBehindOneForm() {
        String form = "https://lussekatten.teamtailor.com/jobs/5512001-bagare";

        assertThat(compare(baker().applyAt(form), baker().applyAt(form).at("Kalmar", "Kalmar län")))
                .isEqualTo(new Verdict.Different(Mark.PLACE));
    }

    @Test
    void believesAPlaceThatNobodyKnowsWhereTheTextSpeaksOfTheTown() {
        Draft unknown = new Draft("Bagare").at("Lussedalen", null);
        String inTown = TEXT.replace("Småland", "Växjö");

        assertThat(compare(baker().at("Växjö", "Kronobergs län"), unknown.text(TEXT)))
                .isEqualTo(new Verdict.Different(Mark.PLACE));
        assertThat(compare(baker().at("Växjö", "Kronobergs län").text(inTown), unknown.text(inTown))
                        .isSame())
                .isTrue();
    }

    @Test
    void overhearsALeaderInAnotherLanguageWhereItMayBeTheNameOfTheWork() {
        Draft one = new Draft("Ansvarig för bageriet").text(TEXT);
        String english = """
                Bageriet Lussekatten makes sourdough for nineteen shops in Småland. We are eleven bakers and start at 02:30.
                You weigh, shape bread and mind the stone oven from Italy. A degree in baking or two years in a bakery will do.
                31,200 SEK a month. Write to Signe at signe@lussekatten.example before 4 December.""";

        assertThat(compare(one, new Draft("Bakery Leader").text(english))).isNotInstanceOf(Verdict.Different.class);
        assertThat(compare(one, new Draft("Senior bakery manager").text(english)))
                .matches(verdict -> !verdict.isSame() && verdict.mayBeSame());
    }

    @Test
    void keepsOpeningsOfOneTitleApartByWhatTheySay() {
        assertThat(compare(baker(), new Draft("Bagare, natt").text(TEXT))).isEqualTo(new Verdict.Different(Mark.SHIFT));
        assertThat(compare(baker(), new Draft("Bagare (ref 2026-14)").text(TEXT))
                        .isSame())
                .isTrue();
        assertThat(compare(new Draft("Bagare (ref 2026-12)").text(TEXT), new Draft("Bagare (ref 2026-14)").text(TEXT)))
                .isEqualTo(new Verdict.Different(Mark.REFERENCE));
        assertThat(compare(new Draft("Bagare sommar 2027").text(TEXT), new Draft("Bagare sommar 2026").text(TEXT)))
                .isEqualTo(new Verdict.Different(Mark.PERIOD));
        assertThat(compare(new Draft("Bagare 50 %").text(TEXT), new Draft("Bagare 75 %").text(TEXT)))
                .isEqualTo(new Verdict.Different(Mark.EXTENT));
        assertThat(compare(baker(), new Draft("Senior bagare").text(TEXT)))
                .isEqualTo(new Verdict.Different(Mark.SENIORITY));
        assertThat(compare(baker(), new Draft("Baker").text(TEXT)).isSame()).isTrue();
        assertThat(compare(baker(), new Draft("Konditor").text(TEXT))).isEqualTo(new Verdict.Different(Mark.ROLE));
        assertThat(compare(baker(), new Draft("Butikssäljare").text(TEXT))).isEqualTo(new Verdict.Different(Mark.ROLE));
    }

    @Test
    void seesOtherFactsInTheMidstOfTheSameWords() {
        String other = TEXT.replace("nitton butiker i Småland", "sju kaféer i Blekinge")
                .replace("Signe på signe@", "Ove på ove@");

        assertThat(compare(baker(), baker().text(other)).probability()).isLessThan(0.01);
    }

    @Test
    void overlooksWhatABoardAddsAround() {
        String board = "Publicerad för 3 dagar sedan\n" + TEXT + "\nTipsa en vän om annonsen i dag!";

        assertThat(compare(baker(), baker().text(board))).isEqualTo(new Verdict.Same(JoinReason.NEAR_SAME_TEXT, 90));
    }

    @Test
    void knowsAnAgencyByTheEmployerInItsText() {
        assertThat(compare(baker(), baker().by("Hantverkskraft Bemanning AB")).isSame())
                .isTrue();
        assertThat(compare(baker().by("Bageriet Vetebullen"), baker().by("Bageriet Kringlan")))
                .isEqualTo(new Verdict.Different(Mark.COMPANY));
    }

    @Test
    void tellsARepostFromADuplicate() {
        assertThat(compare(baker(), baker().publishedAfter(Duration.ofDays(30))).isSame())
                .isTrue();
        assertThat(compare(baker(), baker().publishedAfter(Duration.ofDays(150))))
                .isEqualTo(new Verdict.Repost());
        assertThat(compare(baker().endedAfter(Duration.ofDays(10)), baker().publishedAfter(Duration.ofDays(40))))
                .isEqualTo(new Verdict.Repost());
    }

    @Test
    void takesFullAndPartTimeForTwoOpenings() {
        assertThat(compare(baker().employed(EmploymentType.FULL_TIME), baker().employed(EmploymentType.PART_TIME)))
                .isEqualTo(new Verdict.Different(Mark.EXTENT));
    }

    private Verdict compare(Draft one, Draft other) {
        Opening left = one.opening(count++);
        Opening right = other.opening(count++);
        Verdict verdict = Duplicates.compare(left, right);
        assertThat(Duplicates.compare(right, left)).isEqualTo(verdict);
        return verdict;
    }

    private static final class Draft {

        private final String title;
        private String company = "Bageriet Lussekatten AB";
        private @Nullable Place place = new Place("Växjö", "Växjö", "Kronobergs län", "SE", null, null);
        private @Nullable EmploymentType employment;
        private @Nullable String text;
        private @Nullable String applyUrl;
        private Instant published = MONDAY;
        private @Nullable Instant ended;

        Draft(String title) {
            this.title = title;
        }

        Draft text(String told) {
            text = told;
            return this;
        }

        Draft by(String name) {
            company = name;
            return this;
        }

        Draft at(@Nullable String town, @Nullable String region) {
            place = town == null ? null : new Place(town, town, region, "SE", null, null);
            return this;
        }

        Draft employed(EmploymentType type) {
            employment = type;
            return this;
        }

        Draft applyAt(String url) {
            applyUrl = url;
            return this;
        }

        Draft publishedAfter(Duration later) {
            published = MONDAY.plus(later);
            return this;
        }

        Draft endedAfter(Duration later) {
            ended = MONDAY.plus(later);
            return this;
        }

        Opening opening(int number) {
            UUID id = UUID.nameUUIDFromBytes(String.valueOf(number).getBytes(StandardCharsets.UTF_8));
            return new Opening(id, title, company, place, null, employment, text, null, applyUrl, published, ended);
        }
    }
}

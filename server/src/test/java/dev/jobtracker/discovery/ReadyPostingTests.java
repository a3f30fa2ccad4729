package dev.jobtracker.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.jobs.Highlight;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.Match;
import dev.jobtracker.jobs.MatchStatus;
import dev.jobtracker.jobs.PostingOrigin;
import dev.jobtracker.jobs.PostingStatus;
import dev.jobtracker.jobs.TestPostings;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

class ReadyPostingTests {

    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final PostingOrigin ORIGIN =
            new PostingOrigin("jobtech", "1", "https://jobs.example/1", TestPostings.NOW, null);
    private static final JobPosting BARE = new JobPosting(
            ID,
            "jobtech",
            "1",
            List.of(ORIGIN),
            "Sjuksköterska \"natt\"",
            "Ängsö",
            null,
            null,
            "Umeå",
            "SE",
            null,
            null,
            null,
            "Två rader\ntext",
            "<p>Två rader</p>",
            "https://jobs.example/1",
            null,
            TestPostings.NOW,
            null,
            PostingStatus.OPEN,
            List.of("Java"),
            List.of(),
            false,
            false,
            false,
            true,
            MatchStatus.NO_RESUME,
            null);

    private final JsonMapper json = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    @Test
    void isTheSameOnTheWireAsThePosting() {
        ReadyPosting ready = ReadyPosting.of(BARE, json);

        assertThat(json.readTree(json.writeValueAsBytes(List.of(ready, ready))))
                .isEqualTo(json.readTree(json.writeValueAsBytes(List.of(BARE, BARE))));
    }

    @Test
    void showsEverythingThatOnePersonSeesDifferently() {
        JobPosting filled = BARE.with()
                .sources(List.of(ORIGIN, ORIGIN))
                .companyLogoUrl("/logos/other.png")
                .highlights(List.of(new Highlight("title", "<mark>natt</mark>")))
                .saved(true)
                .hidden(true)
                .applied(true)
                .match(new Match(
                        87, List.of(new Match.Reason("skill", "Java", "Java 8", null)), List.of("Java"), List.of()))
                .done();
        ReadyPosting ready = ReadyPosting.of(BARE, json).as(filled);

        assertThat(json.readTree(json.writeValueAsBytes(ready)))
                .isEqualTo(json.readTree(json.writeValueAsBytes(filled)));
    }

    @Test
    void isWrittenOnceForAllWhoHaveMadeNothingOfIt() {
        ReadyPosting ready = ReadyPosting.of(BARE, json);
        JobPosting filled = BARE.with().companyLogoUrl("/logos/a.png").done();

        ReadyPosting first = ready.as(filled);
        ReadyPosting second = ready.as(ready.usual());
        ReadyPosting savers = ready.as(ready.usual().with().saved(true).done());
        ReadyPosting compared = ready.as(ready.usual().with().matchPending().done());
        JobPosting relabelled =
                ready.usual().with().companyLogoUrl("/logos/b.png").done();

        assertThat(second).isSameAs(first);
        assertThat(json.readTree(json.writeValueAsBytes(List.of(first, second))))
                .isEqualTo(json.readTree(json.writeValueAsBytes(List.of(filled, filled))));
        assertThat(json.readTree(json.writeValueAsBytes(savers)).path("saved").asBoolean())
                .isTrue();
        assertThat(json.readTree(json.writeValueAsBytes(compared))
                        .path("match_status")
                        .asString())
                .isEqualTo("pending");
        assertThat(ready.usual().matchStatus()).isEqualTo(MatchStatus.NO_RESUME);
        assertThat(json.readTree(json.writeValueAsBytes(ready.as(relabelled)))
                        .path("company_logo_url")
                        .asString())
                .isEqualTo("/logos/b.png");
    }

    @Test
    void keepsToOnePersonWhatOnePersonMadeOfIt() {
        JobPosting everybodys = BARE.with().sources(List.of(ORIGIN, ORIGIN)).done();
        ReadyPosting ready = ReadyPosting.of(everybodys, json);

        ready.as(everybodys.with().sources(List.of(ORIGIN)).done());
        ready.as(everybodys.with().matchPending().done());

        assertThat(ready.usual()).isEqualTo(everybodys);
    }
}

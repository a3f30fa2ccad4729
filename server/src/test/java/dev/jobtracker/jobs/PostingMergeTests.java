package dev.jobtracker.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.sources.SourceId;
import dev.jobtracker.sources.SourcePosting;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PostingMergeTests {

    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");
    private static final String TEXT =
            "Segelmakaren Bris söker en sömmerska till ateljén vid hamnen. Du syr kapell, lagar"
                    + " storsegel och provar ut dynor ombord hos kunderna. Vi är fyra kollegor, maskinerna är nya och vi slutar"
                    + " klockan 16 på fredagar. Ring Tora på 0303-555 18 om du undrar något.";

    private static final JobPosting BOARD = posting("adzuna", "7", "Marstrand", TEXT, "https://adzuna.example/7");
    private static final JobPosting WHOLE = posting(
            "jobtech", "1", "Marstrand, Västra Götalands län", TEXT + " " + TEXT, "https://platsbanken.example/1");
    private static final JobPosting OWN =
            posting("lever", "x", "Marstrand", TEXT, "https://jobs.lever.co/bris/0b7f3a52-6d5e-4a87-9f10-1c2d3e4f5a6b");
    private static final JobPosting ELSEWHERE = posting("linkedin", "9", "Luleå", TEXT, "https://linkedin.example/9");

    @Test
    void showsOneOpeningWithAllItsSources() {
        List<JobPosting> openings = PostingMerge.of(List.of(BOARD, ELSEWHERE, WHOLE, OWN));

        assertThat(openings).extracting(JobPosting::id).containsExactly(WHOLE.id(), ELSEWHERE.id());
        JobPosting shown = openings.getFirst();
        assertThat(shown.description()).isEqualTo(WHOLE.description());
        assertThat(shown.applyUrl()).isEqualTo(OWN.url());
        assertThat(shown.sources())
                .extracting(PostingOrigin::source)
                .containsExactlyInAnyOrder("jobtech", "adzuna", "lever");
        assertThat(shown.sources()).extracting(PostingOrigin::joinedBy).containsOnly(JoinReason.NEAR_SAME_TEXT);
        assertThat(openings.getLast()).isEqualTo(ELSEWHERE);
    }

    @Test
    void takesSourcesInAsTheyAnswer() {
        PostingMerge merge = new PostingMerge();
        merge.add(List.of(BOARD));
        assertThat(merge.openings(Set.of())).containsExactly(BOARD);
        merge.add(List.of(OWN, ELSEWHERE));
        merge.add(List.of(WHOLE));

        assertThat(Set.copyOf(merge.openings(Set.of())))
                .isEqualTo(Set.copyOf(PostingMerge.of(List.of(WHOLE, ELSEWHERE, OWN, BOARD))));
    }

    @Test
    void leavesAloneWhatItsReaderSplitOff() {
        PostingMerge merge = new PostingMerge();
        merge.add(List.of(BOARD, WHOLE, OWN));

        List<JobPosting> openings = merge.openings(Set.of(WHOLE.id()));

        assertThat(openings).hasSize(2).contains(WHOLE);
        assertThat(openings.getFirst().sources())
                .extracting(PostingOrigin::postingId)
                .containsExactlyInAnyOrder(BOARD.id(), OWN.id());
    }

    @Test
    void keepsWhatTheCatalogKnows() {
        JobPosting abroad = ELSEWHERE
                .with()
                .sources(List.of(ELSEWHERE.sources().getFirst(), BOARD.sources().getFirst()))
                .done();
        JobPosting board = BOARD.with().sources(abroad.sources()).done();

        assertThat(PostingMerge.of(List.of(board, abroad))).hasSize(1);
        PostingMerge merge = new PostingMerge();
        merge.add(List.of(board, abroad));
        assertThat(merge.openings(Set.of(ELSEWHERE.id()))).containsExactly(BOARD, ELSEWHERE);
    }

    @Test
    void fillsInWhatTheBestDoesNotSay() {
        JobPosting shown = PostingMerge.of(List.of(WHOLE, saved(BOARD))).getFirst();

        assertThat(shown.id()).isEqualTo(WHOLE.id());
        assertThat(shown.saved()).isTrue();
        assertThat(shown.skills()).containsExactly("sömnad");
        assertThat(shown.location()).isEqualTo(WHOLE.location());
    }

    @Test
    void knowsAnswersOfNothingAndOfOne() {
        assertThat(PostingMerge.of(List.of())).isEmpty();
        assertThat(PostingMerge.of(List.of(BOARD, BOARD))).containsExactly(BOARD);
    }

    private static JobPosting saved(JobPosting posting) {
        return posting(posting, List.of("sömnad"), true);
    }

    private static JobPosting posting(String source, String sourceId, String place, String text, @Nullable String url) {
        UUID id = SourcePosting.id(new SourceId(source), sourceId);
        List<PostingOrigin> sources = List.of(new PostingOrigin(source, sourceId, url, NOW, null));
        return new JobPosting(
                id,
                source,
                sourceId,
                sources,
                "Sömmerska till segelateljé",
                "Segelmakaren Bris AB",
                null,
                null,
                place,
                "SE",
                null,
                null,
                null,
                text,
                null,
                url,
                null,
                NOW,
                null,
                PostingStatus.OPEN,
                List.of(),
                List.of(),
                false,
                false,
                false,
                false,
                MatchStatus.NO_RESUME,
                null);
    }

    private static JobPosting posting(JobPosting like, List<String> skills, boolean saved) {
        return new JobPosting(
                like.id(),
                like.source(),
                like.sourceId(),
                like.sources(),
                like.title(),
                like.companyName(),
                null,
                null,
                like.location(),
                like.country(),
                null,
                null,
                null,
                like.description(),
                null,
                like.url(),
                null,
                like.publishedAt(),
                null,
                like.status(),
                skills,
                List.of(),
                saved,
                false,
                false,
                false,
                MatchStatus.NO_RESUME,
                null);
    }
}

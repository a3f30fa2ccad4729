package dev.jobtracker.sources.google;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.OddFields;
import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.Replies;
import dev.jobtracker.sources.SalaryRange;
import dev.jobtracker.sources.SalaryRange.Period;
import dev.jobtracker.sources.SourceFailedException;
import dev.jobtracker.sources.SourceFailure;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.SourceQuery;
import dev.jobtracker.sources.reading.Paging;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class GoogleReaderTests {

    private static final GoogleSettings SETTINGS =
            new GoogleSettings(true, URI.create("https://serpapi.com"), "key", null, "en", 2);

    private final Paging.Page english = GoogleSearch.read(Replies.json("google/en.json"), Replies.NOW, "us");

    @Test
    void readsAResult() {
        assertThat(english.items().postings().getFirst())
                .isEqualTo(SourcePosting.of(GoogleJobs.ID, "abcDEF123_4AAAAA==", "Java developer")
                        .company("Blåklint AB", null, URI.create("https://thumbs.example/1.png"))
                        .place(new Place("Lund, Sweden", "Lund", "Skåne län", "SE", null, null))
                        .employmentType(EmploymentType.FULL_TIME)
                        .salary(new SalaryRange(new BigDecimal("540000"), new BigDecimal("624000"), "SEK", Period.YEAR))
                        .description(null, "Vi bygger fyrar.")
                        .addresses(
                                URI.create("https://www.google.com/search?ibp=htl;jobs&q=java#htidocid=abc"),
                                URI.create("https://linkedin.example/view/1?utm_campaign=google_jobs_apply"))
                        .times(Instant.parse("2026-03-02T00:00:00Z"), null, null)
                        .publisher("LinkedIn")
                        .build());
        assertThat(english.next()).isEqualTo("eyJ0b2tlbiI6MX0");
    }

    @Test
    void readsWhatGoogleHasNotSortedOut() {
        SourcePosting posting = english.items().postings().get(1);

        assertThat(posting.place()).isNull();
        assertThat(posting.remote()).isEqualTo(RemoteKind.REMOTE);
        assertThat(posting.employmentType()).isEqualTo(EmploymentType.PART_TIME);
        assertThat(posting.salary())
                .isEqualTo(new SalaryRange(new BigDecimal("18"), new BigDecimal("22"), "USD", Period.HOUR));
        assertThat(posting.publishedAt()).isEqualTo("2026-03-04T14:00:00Z");
        assertThat(posting.publisher()).isEqualTo("Dice");
        assertThat(posting.sourceId()).hasSize(40);
    }

    @Test
    void readsSwedish() {
        SourcePosting posting = GoogleSearch.read(Replies.json("google/sv.json"), Replies.NOW, "se")
                .items()
                .postings()
                .getFirst();

        assertThat(posting.publishedAt()).isEqualTo("2026-03-05T07:00:00Z");
        assertThat(posting.employmentType()).isEqualTo(EmploymentType.PART_TIME);
        assertThat(posting.salary())
                .isEqualTo(new SalaryRange(new BigDecimal("28000"), new BigDecimal("31000"), "SEK", Period.MONTH));
        assertThat(posting.publisher()).isEqualTo("Jobbland");
        assertThat(posting.sourceId()).isEqualTo("not base64 at all");
    }

    @Test
    void takesNoResultForAnEmptyAnswerAndAnyOtherErrorForAFailure() {
        assertThat(GoogleSearch.read(Replies.json("google/none.json"), Replies.NOW, null)
                        .items()
                        .postings())
                .isEmpty();
        SourceFailedException failed = catchThrowableOfType(
                SourceFailedException.class,
                () -> GoogleSearch.read(
                        JsonNodeFactory.instance.objectNode().put("error", "Google had a bad day."),
                        Replies.NOW,
                        null));
        assertThat(failed.failure()).isEqualTo(new SourceFailure.Refused(200, "Google had a bad day."));
    }

    @Test
    void keepsTheOtherFieldsOfAnItemWithOneOddField() {
        OddFields.spoilOneAtATime(
                Replies.json("google/en.json").path("jobs_results").path(0),
                job -> GoogleReader.read(job, Replies.NOW, "US"),
                Set.of("title", "job_id"));
    }

    @Test
    void asksInWordsAndByToken() {
        assertThat(asked("java", "Lund, Sweden", RemoteKind.REMOTE, 0)
                        .page("", "k")
                        .toString())
                .isEqualTo("/search.json?engine=google_jobs&q=java%20Lund%2C%20Sweden%20remote&hl=en&gl=se&api_key=k");
        assertThat(asked("", null, null, 0).page("t", null).toString())
                .isEqualTo("/search.json?engine=google_jobs&q=jobs&hl=en&next_page_token=t");
        assertThat(asked("java", null, null, 20).pages()).isEqualTo(4);
    }

    private static GoogleQuery asked(String text, @Nullable String place, @Nullable RemoteKind remote, int offset) {
        return new GoogleQuery(new SourceQuery(text, place, remote, null, null, offset, 20), SETTINGS);
    }

    @Test
    void takesASuccessWithoutResultsForNone() {
        JsonNodeFactory json = JsonNodeFactory.instance;
        ObjectNode answer = json.objectNode();
        answer.putObject("search_metadata").put("status", "Success");

        assertThat(GoogleSearch.read(answer, Replies.NOW, "us").items().postings())
                .isEmpty();
        answer.putObject("search_metadata").put("status", "Processing");
        assertThat(catchThrowableOfType(SourceFailedException.class, () -> GoogleSearch.read(answer, Replies.NOW, "us"))
                        .failure())
                .isInstanceOf(SourceFailure.Unreadable.class);
    }
}

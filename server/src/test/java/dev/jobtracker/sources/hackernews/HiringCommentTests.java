package dev.jobtracker.sources.hackernews;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.Replies;
import dev.jobtracker.sources.SalaryRange;
import dev.jobtracker.sources.SalaryRange.Period;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.reading.ReadItems;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HiringCommentTests {

    private final ReadItems thread = ReadItems.of(
            Replies.json("hackernews/thread.json").path("children"),
            comment -> HiringComment.read(comment, Replies.NOW));

    @Test
    void readsAJob() {
        SourcePosting posting = thread.postings().getFirst();

        assertThat(posting.sourceId()).isEqualTo("46000010");
        assertThat(posting.title()).isEqualTo("Senior Java Engineer");
        assertThat(posting.companyName()).isEqualTo("Lanternfish");
        assertThat(posting.companyUrl()).isEqualTo(URI.create("https://lanternfish.example"));
        assertThat(posting.place()).extracting(Place::city, Place::country).containsExactly("Stockholm", "SE");
        assertThat(posting.remote()).isEqualTo(RemoteKind.ON_SITE);
        assertThat(posting.employmentType()).isEqualTo(EmploymentType.FULL_TIME);
        assertThat(posting.salary())
                .isEqualTo(new SalaryRange(new BigDecimal("55000"), new BigDecimal("65000"), "SEK", Period.MONTH));
        assertThat(posting.url()).isEqualTo(URI.create("https://news.ycombinator.com/item?id=46000010"));
        assertThat(posting.applyUrl()).isEqualTo(URI.create("https://lanternfish.example/jobs/1"));
        assertThat(posting.publishedAt()).isEqualTo("2026-03-01T15:10:00Z");
        assertThat(posting.descriptionHtml()).contains("<p>We keep lights &amp; write Java.");
    }

    @Test
    void leavesOutWhatWasDeletedOrOffersNoJobItCanTell() {
        assertThat(thread.postings()).hasSize(2);
        assertThat(thread.postings().get(1).title()).isEqualTo("Multiple roles");
        assertThat(thread.postings().get(1).remote()).isEqualTo(RemoteKind.REMOTE);
        assertThat(thread.unreadable()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            Acme | Backend Engineer | Berlin, Germany | Full-time   ! Acme ! Backend Engineer ! DE !
            Acme | Berlin, Germany | Backend Engineer               ! Acme ! Backend Engineer ! DE !
            Acme | REMOTE (US) | Full-time | Staff Engineer, Data   ! Acme ! Staff Engineer, Data ! US ! REMOTE
            Acme (YC S21) | Founding Designer | SF or NYC | Hybrid  ! Acme (YC S21) ! Founding Designer ! ! HYBRID
            Acme | https://acme.example | Lighthouse keeper | Malmö ! Acme ! Lighthouse keeper ! SE !
            """)
    void tellsThePartsOfAFirstLineApart(
            String line, String company, String role, @Nullable String country, @Nullable RemoteKind remote) {
        Headline headline = Objects.requireNonNull(Headline.read(line));

        assertThat(headline.company()).isEqualTo(company);
        assertThat(headline.role()).isEqualTo(role);
        Place place = headline.place().place();
        assertThat(place == null ? null : place.country()).isEqualTo(country);
        assertThat(headline.place().remote()).isEqualTo(remote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "We are hiring! Write to me.", "|", "||||", "Acme |", "Acme | Berlin, Germany | Full-time"})
    void understandsNoLineWithoutARole(String line) {
        assertThat(Headline.read(line)).isNull();
    }
}

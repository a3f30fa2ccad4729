package dev.jobtracker.sources.companies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.sources.ashby.AshbyBoards;
import dev.jobtracker.sources.greenhouse.GreenhouseBoards;
import dev.jobtracker.sources.lever.LeverBoards;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CareersPageTests {

    private static final URI PAGE = URI.create("https://fjordpay.example/careers");

    private final CareersPage careers =
            new CareersPage(List.of(new GreenhouseBoards(), new LeverBoards(), new AshbyBoards()));

    @ParameterizedTest
    @CsvSource({
        "https://boards.greenhouse.io/fjordpay,greenhouse,fjordpay",
        "https://job-boards.greenhouse.io/FjordPay/jobs/8503792002,greenhouse,fjordpay",
        "https://job-boards.eu.greenhouse.io/fjordpay?gh_src=1,greenhouse,fjordpay",
        "https://boards.greenhouse.io/embed/job_board?for=fjordpay&b=1,greenhouse,fjordpay",
        "https://boards.greenhouse.io/embed/job_board/js?for=fjordpay,greenhouse,fjordpay",
        "https://boards.greenhouse.io/embed/job_app?token=1&for=fjordpay,greenhouse,fjordpay",
        "https://boards-api.greenhouse.io/v1/boards/fjordpay/jobs,greenhouse,fjordpay",
        "https://jobs.lever.co/tidtabell,lever,tidtabell",
        "https://jobs.lever.co/tidtabell/a1b2c3d4/apply,lever,tidtabell",
        "https://jobs.eu.lever.co/tidtabell,lever,eu:tidtabell",
        "https://api.lever.co/v0/postings/tidtabell?mode=json,lever,tidtabell",
        "https://jobs.ashbyhq.com/lanternfish,ashby,lanternfish",
        "https://jobs.ashbyhq.com/Lantern%20Fish/05e1,ashby,Lantern Fish",
        "https://api.ashbyhq.com/posting-api/job-board/lanternfish,ashby,lanternfish"
    })
    void knowsABoardByItsAddress(String address, String source, String company) {
        assertThat(careers.detect(URI.create(address))).hasValueSatisfying(board -> {
            assertThat(board.source().value()).isEqualTo(source);
            assertThat(board.company()).isEqualTo(company);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://fjordpay.example/careers",
                "https://greenhouse.io/fjordpay",
                "https://boards.greenhouse.io",
                "https://boards.greenhouse.io/embed/job_board",
                "https://jobs.lever.co/",
                "https://jobs.lever.co.evil.example/tidtabell",
                "https://evil.example/https://jobs.lever.co/tidtabell",
                "https://jobs.ashbyhq.com",
                "https://jobs.ashbyhq.com/a%00b",
                "https://jobs.ashbyhq.com/a%2F..%2Fb",
                "ftp://jobs.lever.co/tidtabell"
            })
    void knowsNoOthers(String address) {
        assertThat(careers.detect(URI.create(address))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            <script src="https://boards.greenhouse.io/embed/job_board/js?for=fjordpay"></script> ! fjordpay
            <iframe src="//jobs.lever.co/tidtabell?embed=1"></iframe>                            ! tidtabell
            <a href="https://jobs.ashbyhq.com/lanternfish/1">1</a><a href='https://jobs.ashbyhq.com/lanternfish/2'>2</a> ! lanternfish
            <a href="https://jobs.lever.co/one">1</a><a href="https://jobs.lever.co/two">2</a>   !
            <a href="/jobs">Jobs</a><a href="javascript:alert(1)">2</a>                          !
            """)
    void findsTheOneBoardThatAPageShows(String html, @Nullable String company) {
        assertThat(careers.detect(PAGE, html).map(CompanyBoard::company).orElse(null))
                .isEqualTo(company);
    }

    @Test
    void findsNothingInNothing() {
        assertThat(careers.detect(PAGE, "")).isEmpty();
    }
}

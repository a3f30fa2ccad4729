package dev.jobtracker.sources.jobtech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.SearchSource;
import dev.jobtracker.sources.SearchSourceContract;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.SourceQuery;
import dev.jobtracker.sources.SourceReply;
import dev.jobtracker.sources.reading.SourceHttp;
import java.net.URI;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class JobSearchIntegrationTests extends SearchSourceContract {

    @Override
    protected String simulated() {
        return "jobtech";
    }

    @Override
    protected SearchSource source(URI base, OutboundHttp http) {
        JobSearchSettings settings = new JobSearchSettings(true, base, "letter");
        return new JobSearch(settings.upstream(), NO_OWNER, new SourceHttp(http, Clock.systemUTC()), WITHIN);
    }

    @Test
    void findsByWordsPlaceAndHours() {
        SourceReply nurses =
                search(new SourceQuery("sjuksköterska", "Skåne", null, EmploymentType.FULL_TIME, null, 0, 100));

        assertThat(nurses.postings()).isNotEmpty();
        assertThat(nurses.postings()).allSatisfy(posting -> {
            assertThat(posting.place()).isNotNull().extracting("region").isEqualTo("Skåne län");
            assertThat(posting.employmentType()).isIn(EmploymentType.FULL_TIME, null);
        });
    }

    @Test
    void pagesThroughAllWithoutRepeatingItself() {
        SourceReply first = search(new SourceQuery("", "Stockholm", null, null, null, 0, 5));
        SourceReply second = search(new SourceQuery("", "Stockholm", null, null, null, 5, 5));

        assertThat(first.total()).isEqualTo(second.total()).isGreaterThan(5);
        assertThat(first.postings().stream().map(SourcePosting::id).toList())
                .doesNotContainAnyElementsOf(
                        second.postings().stream().map(SourcePosting::id).toList());
    }

    @Test
    void goesNoDeeperThanJobSearchDoes() {
        SourceReply reply = search(new SourceQuery("", null, null, null, null, 5_000, 20));

        assertThat(reply.postings()).isEmpty();
        assertThat(reply.total()).isPositive();
    }

    @Test
    void bringsTheOldKeyWhereThereIsOne() {
        search(ANYTHING);

        assertThat(simulator().requests().of("jobtech").getLast().headers().get("api-key"))
                .isEqualTo("letter");
    }
}

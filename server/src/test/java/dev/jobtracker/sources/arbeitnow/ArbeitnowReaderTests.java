package dev.jobtracker.sources.arbeitnow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.OddFields;
import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.Replies;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.reading.ReadItems;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArbeitnowReaderTests {

    private final ReadItems page =
            ReadItems.of(Replies.json("arbeitnow/page.json").path("data"), ArbeitnowReader::read);

    @Test
    void readsAJob() {
        String address = "https://www.arbeitnow.example/jobs/companies/lanternfish/java-entwickler-berlin-1";
        assertThat(page.postings().getFirst())
                .isEqualTo(SourcePosting.of(ArbeitnowReader.ID, "java-entwickler-berlin-1", "Java-Entwickler (m/w/d)")
                        .company("Lanternfish GmbH", null, null)
                        .place(new Place("Berlin", "Berlin", "Berlin", "DE", null, null))
                        .remote(RemoteKind.REMOTE)
                        .employmentType(EmploymentType.FULL_TIME)
                        .description("<p>Wir h&uuml;ten Leuchtt&uuml;rme.</p>", null)
                        .addresses(URI.create(address), URI.create(address + "/apply"))
                        .times(Instant.parse("2026-03-02T00:00:00Z"), null, null)
                        .skills(List.of("IT", "Java"))
                        .build());
    }

    @Test
    void saysNothingOfWhereTheWorkIsDoneWhenItIsNotRemote() {
        SourcePosting posting = page.postings().get(1);

        assertThat(posting.remote()).isNull();
        assertThat(posting.employmentType()).isEqualTo(EmploymentType.INTERNSHIP);
        assertThat(posting.companyName()).isEqualTo("Blåklint");
        assertThat(page.unreadable()).isEqualTo(1);
    }

    @Test
    void keepsTheOtherFieldsOfAnItemWithOneOddField() {
        OddFields.spoilOneAtATime(
                Replies.json("arbeitnow/page.json").path("data").path(0),
                ArbeitnowReader::read,
                Set.of("slug", "title"));
    }
}

package dev.jobtracker.sources.themuse;

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

class TheMuseReaderTests {

    private final List<SourcePosting> postings = ReadItems.of(
                    Replies.json("themuse/page.json").path("results"), job -> TheMuseReader.read(job, Replies.NOW))
            .postings();

    @Test
    void readsAJobInAnAmericanTown() {
        assertThat(postings.getFirst())
                .isEqualTo(SourcePosting.of(TheMuseReader.ID, "21653602", "Keeper of Lights")
                        .company("Lanternfish", null, null)
                        .place(new Place("El Dorado, CA", "El Dorado", "California", "US", null, null))
                        .description("<div><p>Keep lights.</p></div>", null)
                        .addresses(URI.create("https://www.themuse.example/jobs/lanternfish/keeper"), null)
                        .times(Instant.parse("2026-03-02T23:48:16Z"), null, null)
                        .build());
    }

    @Test
    void readsTheOthers() {
        assertThat(postings.get(1).place())
                .isEqualTo(new Place("London, United Kingdom", "London", "England", "GB", null, null));
        assertThat(postings.get(2).remote()).isEqualTo(RemoteKind.REMOTE);
        assertThat(postings.get(2).url()).isNull();
        assertThat(postings.get(3).employmentType()).isEqualTo(EmploymentType.INTERNSHIP);
        assertThat(postings.get(3).place()).extracting(Place::country).isEqualTo("CN");
    }

    @Test
    void keepsTheOtherFieldsOfAnItemWithOneOddField() {
        OddFields.spoilOneAtATime(
                Replies.json("themuse/page.json").path("results").path(0),
                job -> TheMuseReader.read(job, Replies.NOW),
                Set.of("id", "name"));
    }
}

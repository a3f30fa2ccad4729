package dev.jobtracker.sources.lever;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.OddFields;
import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.Replies;
import dev.jobtracker.sources.SalaryRange;
import dev.jobtracker.sources.SalaryRange.Period;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.reading.Fields;
import dev.jobtracker.sources.reading.ReadItems;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class LeverReaderTests {

    private final ReadItems postings =
            ReadItems.of(Replies.json("lever/postings.json"), posting -> LeverReader.read(posting, "eu:tidtabell"));

    @Test
    void readsAPosting() {
        String address = "https://jobs.lever.co/tidtabell/a1b2c3d4-0000-0000-0000-000000000001";
        assertThat(postings.postings().getFirst())
                .isEqualTo(SourcePosting.of(
                                LeverReader.ID, "a1b2c3d4-0000-0000-0000-000000000001", "Timetable Engineer")
                        .company("Tidtabell", null, null)
                        .place(new Place("Göteborg", "Göteborg", "Västra Götalands län", "SE", null, null))
                        .remote(RemoteKind.HYBRID)
                        .employmentType(EmploymentType.FULL_TIME)
                        .salary(new SalaryRange(new BigDecimal("45000"), new BigDecimal("52000"), "SEK", Period.MONTH))
                        .description(
                                "<div>Trains &amp; times.</div>\n<h3>What you do</h3><ul><li>Plan</li><li>Drive</li></ul>\n"
                                        + "<div>Welcome.</div>",
                                "Trains & times.")
                        .addresses(URI.create(address), URI.create(address + "/apply"))
                        .times(Instant.parse("2026-03-02T00:00:00Z"), null, null)
                        .build());
    }

    @Test
    void readsPayInWordsAndSeveralPlaces() {
        SourcePosting posting = postings.postings().get(1);

        assertThat(posting.place()).extracting(Place::city, Place::country).containsExactly(null, "US");
        assertThat(posting.remote()).isEqualTo(RemoteKind.REMOTE);
        assertThat(posting.salary())
                .isEqualTo(new SalaryRange(new BigDecimal("120000"), new BigDecimal("160000"), "USD", Period.YEAR));
        assertThat(posting.employmentType()).isNull();
        assertThat(posting.descriptionText()).isEqualTo("Analyse.");
        assertThat(postings.unreadable()).isEqualTo(1);
    }

    @Test
    void keepsTheOtherFieldsOfAnItemWithOneOddField() {
        OddFields.spoilOneAtATime(
                Replies.json("lever/postings.json").path(0),
                posting -> LeverReader.read(posting, "tidtabell"),
                Set.of("id", "text"));
    }

    @Test
    void beginsWithTheWordsBeforeABodyThatStandsAlone() {
        ObjectNode posting = JsonNodeFactory.instance
                .objectNode()
                .put("id", "a")
                .put("text", "Baker")
                .put("opening", "<div>Who we are.</div>")
                .put("descriptionBody", "<div>Bread.</div>")
                .put("additional", "<div>Welcome.</div>");

        assertThat(LeverReader.read(new Fields(posting), "tidtabell").descriptionHtml())
                .isEqualTo("<div>Who we are.</div>\n<div>Bread.</div>\n<div>Welcome.</div>");
    }
}

package dev.jobtracker.sources.jobtech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SourceQuery;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobSearchQueryTests {

    @Test
    void asksForEverythingThatAPersonNarrowsBy() {
        SourceQuery query = new SourceQuery(
                "sjuksköterska & natt",
                "Göteborg",
                RemoteKind.REMOTE,
                EmploymentType.PART_TIME,
                Instant.parse("2026-07-01T22:00:00Z"),
                40,
                20);

        assertThat(JobSearchQuery.of(query).under(URI.create("https://example.se/jobtech/")))
                .hasToString("https://example.se/jobtech/search?q=sjuksk%C3%B6terska%20%26%20natt&municipality=1480"
                        + "&remote=true&worktime-extent=947z_JGS_Uk2&published-after=2026-07-02T00%3A00%3A00"
                        + "&offset=40&limit=20&sort=relevance");
    }

    @Test
    void asksForTheNewestWhenNothingWasTyped() {
        assertThat(text("", "", 0)).isEqualTo("offset=0&limit=20&sort=pubdate-desc");
    }

    @Test
    void stopsWhereJobSearchStops() {
        assertThat(text("", "", 2_000)).contains("offset=2000&limit=20");
        assertThat(text("", "", 2_020)).contains("offset=2000&limit=0");
        assertThat(text("ord ".repeat(100), "", 0).length()).isLessThan(500);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lund                      | municipality=1281",
                "lund, Skåne, Sweden       | municipality=1281",
                "Malmo                     | municipality=1280",
                "Gothenburg                | municipality=1480",
                "Jönköpings kommun         | municipality=0680",
                "Alingsås kommun           | municipality=1489",
                "Håbo                      | municipality=0305",
                "Habo                      | municipality=0643",
                "Stockholm                 | municipality=0180",
                "Stockholms län            | region=01",
                "Stockholm county          | region=01",
                "Region Skåne              | region=12",
                "Vastra Gotaland           | region=14",
                "Lund; Malmö               | municipality=1280&municipality=1281",
                "Sverige                   | country=i46j_HmG_v64",
                "Norway                    | country=QJgN_Zge_BzJ",
                "Kista, Stockholm          | q=Kista&municipality=0180",
                "Smögen                    | q=Sm%C3%B6gen"
            })
    void findsTheCodesOfPlaces(String words, String expected) {
        assertThat(text("", words, 0)).startsWith(expected + "&offset");
    }

    private static String text(String words, String location, int offset) {
        return JobSearchQuery.of(new SourceQuery(words, location, null, null, null, offset, 20))
                .text();
    }
}

package dev.jobtracker.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DataFolderTests {

    private static final String PRESENT = """
            {"id":"7","headline":"Ostmakare","publication_date":"2026-01-02T08:00:00","last_publication_date":"2999-01-01T23:59:59","label":"[]","timestamp":1767337200000}
            this line is damaged
            """;

    private static final String OLD = """
            {"hits":{"hits":[{"_source":{"id":23,"rubrik":"Fyrvaktare","antal_platser":2,
            "beskrivning":{"annonstext":"Vi har en fyr."},"yrkesroll":{"kod":"a_b_c","term":"Vakt","taxonomi-kod":"12"},
            "arbetsgivare":{"namn":"Fyren AB","organisationsnummer":"5599000001"},
            "arbetsplatsadress":{"kommunkod":"1480","kommun":"Göteborg","landskod":null},
            "krav":{"sprak":[{"kod":"x","term":"Svenska","vikt":10,"taxonomi-kod":"502"}]},
            "publiceringsdatum":"2019-02-14T00:00:00","sista_ansokningsdatum":"2019-03-03T23:59:59",
            "status":{"sista_publiceringsdatum":"2019-03-03T23:59:59"},"timestamp":1550141519154}}]}}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws Exception {
        Files.writeString(folder.resolve("a.jsonl"), PRESENT);
        Files.writeString(folder.resolve("b.json"), OLD);
        Files.writeString(folder.resolve("c.txt"), "not data");
    }

    @Test
    void readsPresentRecordsAndComplainsAboutTheRest() throws Exception {
        try (Simulator simulator = Simulator.start(SimulatorOptions.invented().withData(folder));
                Caller caller = new Caller(simulator.baseUrl())) {
            assertThat(simulator.complaints()).singleElement().asString().contains("a.jsonl, line 2");
            JsonNode ads = caller.json("/jobstream/v2/snapshot");
            assertThat(ads).hasSize(1);
            assertThat(ads.at("/0/label").isArray()).isTrue();
            assertThat(ads.get(0).has("nice_to_have")).isTrue();
        }
    }

    @Test
    void translatesOldRecordsAndReopensThem() throws Exception {
        SimulatorOptions options = SimulatorOptions.invented().withData(folder).withReopen(true);
        try (Simulator simulator = Simulator.start(options);
                Caller caller = new Caller(simulator.baseUrl())) {
            JsonNode ad = caller.json("/jobtech/ad/23");
            assertThat(ad.path("headline").asString()).isEqualTo("Fyrvaktare");
            assertThat(ad.at("/description/text").asString()).isEqualTo("Vi har en fyr.");
            assertThat(ad.at("/occupation/legacy_ams_taxonomy_id").asString()).isEqualTo("12");
            assertThat(ad.at("/must_have/languages/0/weight").asInt()).isEqualTo(10);
            assertThat(ad.at("/workplace_address/municipality_concept_id").asString())
                    .isEqualTo("PVZL_BQT_XtL");
            assertThat(ad.at("/workplace_address/region_code").asString()).isEqualTo("14");
            assertThat(ad.path("publication_date").asString()).doesNotStartWith("2019");
        }
    }
}

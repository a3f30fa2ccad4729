package dev.jobtracker.simulator;

import static dev.jobtracker.simulator.Caller.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class JobSearchTests extends SimulatorCase {

    private JsonNode search(String query) throws Exception {
        return caller.json("/jobtech/search?" + query);
    }

    private static List<String> texts(JsonNode hits, String pointer) {
        return StreamSupport.stream(hits.spliterator(), false)
                .map(hit -> hit.at(pointer).asString(""))
                .toList();
    }

    @Test
    void answersWithEveryKeyOfTheReply() throws Exception {
        JsonNode reply = search("q=java");
        assertThat(reply.propertyNames())
                .containsExactlyInAnyOrder(
                        "total",
                        "positions",
                        "query_time_in_millis",
                        "result_time_in_millis",
                        "stats",
                        "freetext_concepts",
                        "hits");
        assertThat(reply.at("/stats")).isEmpty();
        assertThat(reply.at("/freetext_concepts/skill/0").asString()).isEqualTo("java");
    }

    @Test
    void everyHitHasEveryKeyOfAnAdAndARelevance() throws Exception {
        JsonNode hits = search("limit=100").path("hits");
        for (JsonNode hit : hits) {
            assertThat(hit.propertyNames())
                    .contains("relevance", "id", "external_id", "original_id", "label", "webpage_url", "logo_url")
                    .contains("headline", "application_deadline", "number_of_vacancies", "description")
                    .contains("employment_type", "salary_type", "salary_description", "duration", "scope_of_work")
                    .contains("access", "employer", "application_details", "experience_required", "driving_license")
                    .contains("occupation", "occupation_group", "occupation_field", "workplace_address")
                    .contains("must_have", "nice_to_have", "application_contacts", "publication_date")
                    .contains("last_publication_date", "removed", "removed_date", "source_type", "timestamp");
            assertThat(hit.path("relevance").asDouble()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void timesHaveNoOffsetAndCoordinatesBeginWithTheLongitude() throws Exception {
        JsonNode hit = search("municipality=AvNB_uwa_6n6&limit=1").at("/hits/0");
        assertThat(hit.path("publication_date").asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d");
        assertThat(hit.path("application_deadline").asString()).endsWith("T23:59:59");
        assertThat(hit.at("/workplace_address/coordinates/0").asDouble()).isBetween(17.5, 18.7);
        assertThat(hit.at("/workplace_address/coordinates/1").asDouble()).isBetween(59.0, 59.7);
    }

    @ParameterizedTest
    @CsvSource({
        "limit=101, limit, 'Invalid argument: 101. argument must be within the range 0 - 100'",
        "limit=-1, limit, 'Invalid argument: -1. argument must be within the range 0 - 100'",
        "offset=2001, offset, 'Invalid argument: 2001. argument must be within the range 0 - 2000'",
        "stats.limit=31, stats.limit, 'Invalid argument: 31. argument must be within the range 0 - 30'",
        "sort=newest, sort, 'The value ''newest'' is not a valid choice for ''sort''.'",
        "remote=perhaps, remote, 'Invalid literal for boolean(): perhaps'",
    })
    void refusesArgumentsOutsideTheirRange(String query, String parameter, String message) throws Exception {
        HttpResponse<String> reply = caller.get("/jobtech/search?" + query);
        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(reply.body())
                .isEqualTo("{\"errors\":{\"" + parameter + "\":\"" + message
                        + "\"},\"message\":\"Input payload validation failed\"}");
    }

    @Test
    void limitZeroCountsOnly() throws Exception {
        JsonNode reply = search("limit=0&stats=region&stats=occupation-field&stats.limit=3");
        assertThat(reply.path("hits")).isEmpty();
        assertThat(reply.at("/total/value").asInt()).isGreaterThan(140);
        assertThat(reply.path("positions").asInt())
                .isGreaterThan(reply.at("/total/value").asInt());
        assertThat(reply.path("stats")).hasSize(2);
        assertThat(reply.at("/stats/0/values")).hasSize(3);
        assertThat(reply.at("/stats/0/values/0").propertyNames())
                .containsExactly("term", "concept_id", "code", "count");
    }

    @Test
    void pagesFollowOneAnotherWithoutOverlap() throws Exception {
        List<String> first = texts(search("limit=40&sort=relevance&q=utvecklare+java+developer"), "/hits");
        List<String> all = texts(search("limit=100").path("hits"), "/id");
        List<String> rest = texts(search("limit=100&offset=100").path("hits"), "/id");
        assertThat(first).isNotEmpty();
        assertThat(all).doesNotHaveDuplicates().doesNotContainAnyElementsOf(rest);
        assertThat(search("offset=2000&limit=100").path("hits")).isEmpty();
    }

    @Test
    void filtersByConceptIdOrLegacyCodeAndNegates() throws Exception {
        int byId = search("municipality=PVZL_BQT_XtL").at("/total/value").asInt();
        assertThat(byId).isPositive();
        assertThat(search("municipality=1480").at("/total/value").asInt()).isEqualTo(byId);
        int region = search("region=14").at("/total/value").asInt();
        assertThat(region).isGreaterThan(byId);
        int both = search("municipality=PVZL_BQT_XtL&region=CifL_Rzy_Mku")
                .at("/total/value")
                .asInt();
        assertThat(both).isGreaterThan(byId);
        assertThat(search("region=14&municipality=-PVZL_BQT_XtL")
                        .at("/total/value")
                        .asInt())
                .isEqualTo(region - byId);
        assertThat(texts(search("country=-i46j_HmG_v64").path("hits"), "/workplace_address/country"))
                .containsOnly("Norge");
    }

    @Test
    void joinsFamiliesByAnd() throws Exception {
        JsonNode hits = search("occupation-field=apaJ_2ja_LuF&region=CifL_Rzy_Mku&limit=100")
                .path("hits");
        assertThat(texts(hits, "/occupation_field/label")).containsOnly("Data/IT");
        assertThat(texts(hits, "/workplace_address/region")).containsOnly("Stockholms län");
    }

    @Test
    void findsWordsPhrasesPrefixesAndExclusions() throws Exception {
        assertThat(texts(search("q=undersk%C3%B6terska").path("hits"), "/headline"))
                .first()
                .asString()
                .containsIgnoringCase("undersköterska");
        int java = search("q=java").at("/total/value").asInt();
        int withoutSpring = search("q=" + encoded("java -\"spring boot\""))
                .at("/total/value")
                .asInt();
        int spring =
                search("q=" + encoded("\"spring boot\"")).at("/total/value").asInt();
        assertThat(spring).isPositive();
        assertThat(withoutSpring).isEqualTo(java - spring);
        assertThat(search("q=javautveck*").at("/total/value").asInt()).isPositive();
        assertThat(search("q=*utvecklare").at("/total/value").asInt())
                .isGreaterThan(search("q=javautveck*").at("/total/value").asInt());
        assertThat(search("q=qwertyxyz").at("/total/value").asInt()).isZero();
    }

    @Test
    void joinsWordsByOrUnlessAllAreWanted() throws Exception {
        int either = search("q=surdeg+rullstolsinnebandy").at("/total/value").asInt();
        assertThat(either).isPositive();
        JsonNode both =
                caller.json("/jobtech/search?q=kraftverk+rullstolsinnebandy", "x-feature-freetext-bool-method", "and");
        assertThat(both.at("/total/value").asInt()).isZero();
    }

    @Test
    void placesInTheQueryNarrowIt() throws Exception {
        JsonNode reply = search("q=" + encoded("undersköterska Umeå Uppsala"));
        assertThat(reply.at("/freetext_concepts/location")).hasSize(2);
        assertThat(texts(reply.path("hits"), "/workplace_address/municipality")).isSubsetOf("Umeå", "Uppsala");
    }

    @Test
    void remoteIsARuleOverTheWords() throws Exception {
        JsonNode hits = search("remote=true&limit=100").path("hits");
        assertThat(hits).isNotEmpty();
        assertThat(texts(hits, "/description/text"))
                .allSatisfy(text -> assertThat(text.toLowerCase(Locale.ROOT))
                        .containsPattern("(arbeta|jobba) (på distans|hemifrån)|remote work|work remote"));
        int remote = search("remote=true&limit=0").at("/total/value").asInt();
        int rest = search("remote=false&limit=0").at("/total/value").asInt();
        assertThat(remote + rest).isEqualTo(search("limit=0").at("/total/value").asInt());
    }

    @Test
    void publishedAfterTakesMinutesATimeOrADay() throws Exception {
        assertThat(search("published-after=60000").at("/total/value").asInt())
                .isEqualTo(search("").at("/total/value").asInt());
        assertThat(search("published-after=2999-01-01T00:00:00")
                        .at("/total/value")
                        .asInt())
                .isZero();
        assertThat(search("published-after=2020-01-01").at("/total/value").asInt())
                .isPositive();
        assertThat(caller.get("/jobtech/search?published-before=2020-01-01").statusCode())
                .isEqualTo(400);
        assertThat(caller.get("/jobtech/search?published-after=yesterday").statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pubdate-desc", "pubdate-asc", "applydate-asc", "applydate-desc", "updated"})
    void sorts(String order) throws Exception {
        String key = order.startsWith("apply") ? "/application_deadline" : "/publication_date";
        List<String> times = texts(search("limit=100&region=12&sort=" + order).path("hits"), key);
        List<String> sorted = order.endsWith("asc")
                ? times.stream().sorted().toList()
                : times.stream().sorted().toList().reversed();
        assertThat(times).hasSizeGreaterThan(5).isEqualTo(sorted);
    }

    @Test
    void positionIsLatitudeFirst() throws Exception {
        JsonNode near =
                search("position=55.70,13.19&position.radius=25&limit=100").path("hits");
        assertThat(texts(near, "/workplace_address/municipality"))
                .isNotEmpty()
                .isSubsetOf("Lund", "Malmö", "Landskrona");
        assertThat(search("position=13.19,55.70").at("/total/value").asInt()).isZero();
    }

    @Test
    void findsEmployersByNameAndByNumber() throws Exception {
        JsonNode hit = search("employer=Lanternfish").at("/hits/0/employer");
        assertThat(hit.path("name").asString()).isEqualTo("Lanternfish Software AB");
        String number = hit.path("organization_number").asString();
        assertThat(texts(search("employer=" + number).path("hits"), "/employer/name"))
                .containsOnly("Lanternfish Software AB");
    }

    @Test
    void briefHitsHaveFewKeys() throws Exception {
        JsonNode hit = search("resdet=brief&limit=1").at("/hits/0");
        assertThat(hit.propertyNames())
                .containsExactlyInAnyOrder(
                        "relevance",
                        "id",
                        "headline",
                        "application_deadline",
                        "publication_date",
                        "employment_type",
                        "working_hours_type",
                        "employer");
    }

    @Test
    void appliesTheMaskOfXFields() throws Exception {
        String body = caller.get("/jobtech/search?limit=1&q=rust", "X-Fields", "total{value}, hits{headline}")
                .body();
        assertThat(body).isEqualTo("{\"total\":{\"value\":1},\"hits\":[{\"headline\":\"Rust engineer, storage\"}]}");
    }

    @Test
    void givesOneAdByIdOrExternalId() throws Exception {
        JsonNode hit = StreamSupport.stream(search("limit=100").path("hits").spliterator(), false)
                .filter(each -> each.path("external_id").isString())
                .findFirst()
                .orElseThrow();
        JsonNode ad = caller.json("/jobtech/ad/" + hit.path("external_id").asString());
        assertThat(ad.path("id")).isEqualTo(hit.path("id"));
        assertThat(ad.has("relevance")).isFalse();
        HttpResponse<String> missing = caller.get("/jobtech/ad/1");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).isEqualTo("{\"message\":\"Ad not found\"}");
    }

    @Test
    void anAdWithoutALogoHasAWhitePixel() throws Exception {
        JsonNode hits = search("limit=100").path("hits");
        for (JsonNode hit : hits) {
            HttpResponse<byte[]> logo =
                    caller.bytes("/jobtech/ad/" + hit.path("id").asString() + "/logo");
            assertThat(logo.statusCode()).isEqualTo(200);
            assertThat(logo.headers().firstValue("Content-Type")).hasValue("image/png");
            var picture = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(logo.body()));
            assertThat(picture.getWidth()).isEqualTo(hit.path("logo_url").isNull() ? 1 : 96);
        }
        assertThat(texts(hits, "/logo_url")).contains("");
    }

    @Test
    void refusesLettersThatAreNotEncoded() throws Exception {
        URI address = URI.create(simulator.baseUrl());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String request = "GET /jobtech/search?q=l\u00e4rare HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            String reply = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(reply).startsWith("HTTP/1.1 400 ");
        }
    }

    @Test
    void completesWhatIsTyped() throws Exception {
        JsonNode first = caller.json("/jobtech/complete?q=underske&limit=3");
        assertThat(first.propertyNames()).containsExactly("time_in_millis", "typeahead");
        JsonNode suggestion =
                caller.json("/jobtech/complete?q=" + encoded("java gö")).at("/typeahead/0");
        assertThat(suggestion.path("value").asString()).isEqualTo("java göteborg");
        assertThat(suggestion.path("found_phrase").asString()).isEqualTo("göteborg");
        assertThat(suggestion.path("type").asString()).isEqualTo("location");
        assertThat(caller.get("/jobtech/complete?limit=51").statusCode()).isEqualTo(400);
    }
}

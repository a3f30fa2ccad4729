package dev.jobtracker.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.jobtracker.platform.web.Exchange;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Profiles, as a program outside sees them. */
interface ProfileSuite extends LinkedInSuite {

    String PROFILE = "/api/v1/profile";

    @Test
    default void whoToldNothingHasAProfileWithDefaults() {
        JsonNode profile = profile(visitor().newcomer());

        assertThat(profile.propertyNames())
                .containsExactlyInAnyOrder(
                        "full_name",
                        "headline",
                        "location",
                        "picture_url",
                        "links",
                        "linkedin",
                        "positions",
                        "education",
                        "skills",
                        "languages",
                        "summary",
                        "language_levels",
                        "wishes",
                        "settings");
        assertThat(profile.path("full_name").asString()).isEqualTo("Ann Example");
        assertThat(profile.path("linkedin").isNull()).isTrue();
        assertThat(profile.path("wishes").propertyNames())
                .containsExactlyInAnyOrder("titles", "locations", "remote", "salary", "languages");
        assertThat(profile.at("/settings/weekly_goal").asInt()).isEqualTo(5);
        assertThat(profile.at("/settings/ghosted_after_days").asInt()).isEqualTo(30);
        assertThat(profile.at("/settings/digest").asString()).isEqualTo("daily");
        assertThat(profile.at("/settings/locale").asString()).isEqualTo("en");
        assertThat(profile.at("/settings/theme").asString()).isEqualTo("system");
    }

    @Test
    default void whatAPersonTellsComesBackAndCanBePutAsItWasGot() {
        JsonNode ann = visitor().newcomer();

        JsonNode told = put(ann, """
                {"full_name": "Ann  Öberg", "headline": "Engineer", "location": "Göteborg",
                 "links": ["https://ann.example/work"],
                 "positions": [{"title": "Engineer", "company": "Brightwater", "start": "2021-03", "current": true}],
                 "education": [{"institution": "Chalmers", "degree": "MSc", "start": "2012", "end": "2017"}],
                 "skills": ["Java", "java", "SQL"], "languages": ["Swedish", "English"],
                 "summary": "Long nights,\\nclear mornings.", "language_levels": {"english": "native", "Finnish": "native"},
                 "wishes": {"titles": ["Backend engineer"], "locations": ["Göteborg"], "remote": "hybrid",
                            "salary": {"amount_min": 55000, "currency": "SEK", "period": "month"},
                            "languages": ["sv"]},
                 "settings": {"weekly_goal": 7, "ghosted_after_days": 14, "digest": "off", "locale": "sv-SE",
                              "time_zone": "Europe/Stockholm", "theme": "dark"}}""");

        assertThat(told.path("full_name").asString()).isEqualTo("Ann Öberg");
        assertThat(told.path("skills")).hasSize(2);
        assertThat(told.path("summary").asString()).isEqualTo("Long nights,\nclear mornings.");
        assertThat(told.path("language_levels").toString()).isEqualTo("{\"English\":\"native\"}");
        assertThat(told.at("/positions/0/current").asBoolean()).isTrue();
        assertThat(told.at("/wishes/salary/amount_min").asInt()).isEqualTo(55_000);
        assertThat(told.at("/settings/time_zone").asString()).isEqualTo("Europe/Stockholm");
        assertThat(profile(ann)).isEqualTo(told);
        assertThat(put(ann, told.toString())).isEqualTo(told);
        assertThat(Visitor.body(visitor().me(ann), 200).path("full_name").asString())
                .isEqualTo("Ann Öberg");
    }

    @Test
    default void whatIsNotGivenStaysAndNullEmpties() {
        JsonNode ann = visitor().newcomer();
        put(ann, """
                {"headline": "Engineer", "skills": ["Java"], "wishes": {"titles": ["Chef"], "remote": "remote"},
                 "settings": {"weekly_goal": 3, "theme": "light"}}""");

        JsonNode changed =
                put(ann, "{\"headline\": null, \"wishes\": {\"remote\": null}, \"settings\": {\"weekly_goal\": 0}}");

        assertThat(changed.path("headline").isNull()).isTrue();
        assertThat(changed.at("/skills/0").asString()).isEqualTo("Java");
        assertThat(changed.at("/wishes/titles/0").asString()).isEqualTo("Chef");
        assertThat(changed.at("/wishes/remote").isNull()).isTrue();
        assertThat(changed.at("/settings/weekly_goal").asInt()).isZero();
        assertThat(changed.at("/settings/theme").asString()).isEqualTo("light");
        assertThat(put(ann, "{\"wishes\": null}").at("/wishes/titles")).isEmpty();
    }

    @Test
    default void refusesWhatIsNoProfileAndSaysWhere() {
        JsonNode ann = visitor().newcomer();
        Map<String, String> refused = new LinkedHashMap<>();
        refused.put("full_name", "{\"full_name\": \" \"}");
        refused.put("links[1]", "{\"links\": [\"https://ann.example\", \"javascript:alert(1)\"]}");
        refused.put("positions[0].start", "{\"positions\": [{\"title\": \"Chef\", \"start\": \"May 2020\"}]}");
        refused.put("positions[0].title", "{\"positions\": [{\"location\": \"Oslo\"}]}");
        refused.put(
                "education[0].end", "{\"education\": [{\"degree\": \"x\", \"start\": \"2020\", \"end\": \"2019\"}]}");
        refused.put("wishes.remote", "{\"wishes\": {\"remote\": \"sometimes\"}}");
        refused.put("wishes.titles[0]", "{\"wishes\": {\"titles\": [\"" + "x".repeat(301) + "\"]}}");
        refused.put("wishes.salary.currency", "{\"wishes\": {\"salary\": {\"amount_min\": 1, \"period\": \"month\"}}}");
        refused.put("settings.weekly_goal", "{\"settings\": {\"weekly_goal\": 101}}");
        refused.put("settings.ghosted_after_days", "{\"settings\": {\"ghosted_after_days\": 0}}");
        refused.put("settings.digest", "{\"settings\": {\"digest\": \"hourly\"}}");
        refused.put("settings.locale", "{\"settings\": {\"locale\": \"swedish\"}}");
        refused.put("settings.time_zone", "{\"settings\": {\"time_zone\": \"Mars/Olympus\"}}");
        refused.put("settings.theme", "{\"settings\": {\"theme\": 1}}");

        refused.forEach((field, body) -> {
            HttpResponse<String> answer = tryPut(ann, body);
            assertThat(answer.statusCode()).as(field + answer.body()).isEqualTo(422);
            assertThat(Exchange.problem(answer).at("/errors/0/field").asString())
                    .isEqualTo(field);
        });
        JsonNode both = Exchange.problem(tryPut(ann, "{\"full_name\": \"\", \"settings\": {\"weekly_goal\": -1}}"));
        assertThat(both.path("errors")).hasSize(2);
        assertThat(tryPut(ann, "{\"links\": [null]}").statusCode()).isEqualTo(422);
        assertThat(tryPut(ann, "[]").statusCode()).isIn(400, 422);
        assertThat(profile(ann).path("full_name").asString()).isEqualTo("Ann Example");
    }

    @Test
    default void anOlderVersionOverwritesNothing() {
        JsonNode ann = visitor().newcomer();
        String seen = version(ann);
        HttpResponse<String> first = putIfMatch(ann, "{\"headline\": \"first\"}", seen);

        HttpResponse<String> second = putIfMatch(ann, "{\"headline\": \"second\"}", seen);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(Visitor.code(second)).isEqualTo("stale");
        assertThat(profile(ann).path("headline").asString()).isEqualTo("first");
        assertThat(putIfMatch(ann, "{\"headline\": \"second\"}", version(ann)).statusCode())
                .isEqualTo(200);
    }

    @Test
    default void linkedInFillsNamePictureAndLanguageUntilItIsUnlinked() {
        JsonNode anna = enter("anna", "/");

        JsonNode profile = await().atMost(Duration.ofSeconds(20))
                .until(() -> profile(anna), seen -> !seen.path("picture_url").isNull());
        assertThat(profile.path("full_name").asString()).isEqualTo("Anna Åkerblom");
        assertThat(profile.at("/linkedin/email").asString()).isEqualTo("anna.akerblom@example.org");
        assertThat(profile.path("linkedin").propertyNames())
                .containsExactlyInAnyOrder("sub", "name", "email", "picture_url", "locale", "linked_at");
        assertThat(profile.at("/settings/locale").asString()).isEqualTo("sv-SE");
        String picture = profile.path("picture_url").asString();
        assertThat(visitor().get(picture, anna).headers().firstValue("Content-Type"))
                .contains("image/png");
        assertThat(visitor().server().get(picture).statusCode()).isEqualTo(401);
        assertThat(visitor().get(picture, visitor().newcomer()).statusCode()).isEqualTo(404);

        assertThat(unlink(anna)).isEqualTo(204);
        assertThat(unlink(anna)).isEqualTo(204);

        JsonNode after = profile(anna);
        assertThat(after.path("linkedin").isNull()).isTrue();
        assertThat(after.path("picture_url").isNull()).isTrue();
        assertThat(after.path("full_name").asString()).isEqualTo("Anna Åkerblom");
        assertThat(visitor().me(anna).statusCode()).isEqualTo(200);
        assertThat(profile(enter("anna", "/")).at("/linkedin/name").asString()).isEqualTo("Anna Åkerblom");
    }

    private int unlink(JsonNode person) {
        return visitor().send("DELETE", PROFILE + "/linkedin", Map.of(), person).statusCode();
    }

    private String version(JsonNode person) {
        return visitor().get(PROFILE, person).headers().firstValue("ETag").orElseThrow();
    }

    private JsonNode profile(JsonNode person) {
        return Visitor.body(visitor().get(PROFILE, person), 200);
    }

    private JsonNode put(JsonNode person, String body) {
        return Visitor.body(tryPut(person, body), 200);
    }

    private HttpResponse<String> tryPut(JsonNode person, String body) {
        return visitor()
                .server()
                .send(
                        "PUT",
                        PROFILE,
                        body,
                        "Content-Type",
                        "application/json",
                        "Authorization",
                        Visitor.bearer(person));
    }

    private HttpResponse<String> putIfMatch(JsonNode person, String body, String version) {
        return visitor()
                .server()
                .send(
                        "PUT",
                        PROFILE,
                        body,
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        version,
                        "Authorization",
                        Visitor.bearer(person));
    }
}

package dev.jobtracker.accounts.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Taking everything along, and leaving. */
interface DepartureSuite extends LinkedInSuite {

    String CODE = "The code that deletes your account";
    List<String> KEEPSAKES = List.of(
            "keepsake posting",
            "keepsake hidden posting",
            "keepsake resume",
            "keepsake stage",
            "keepsake company",
            "keepsake tag",
            "keepsake headline",
            "keepsake note",
            "keepsake contact",
            "keepsake interview",
            "keepsake reminder",
            "keepsake document");

    @Test
    default void everythingIsInTheExportAndAfterwardsInNoTable() {
        JsonNode person = enter("anna", "/");
        JsonNode other = visitor().newcomer();
        UUID id = UUID.fromString(person.at("/user/id").asString());
        UUID othersId = UUID.fromString(other.at("/user/id").asString());
        Belongings.collect(visitor(), person);
        Belongings.collect(visitor(), other);

        Map<String, byte[]> files = export(person);

        String all =
                files.values().stream().map(file -> new String(file, UTF_8)).collect(Collectors.joining("\n"));
        assertThat(KEEPSAKES).allSatisfy(word -> assertThat(all).contains(word));
        assertThat(all).contains("anna.akerblom@example.org", "Anna Åkerblom");
        assertThat(new String(files.get("README.txt"), UTF_8)).contains("applications/", "resume/");
        assertThat(files.keySet()).contains("profile/visit.json", "notifications/calendar.json");
        assertThat(files.keySet()).noneMatch(name -> name.contains(".."));

        PersonalTables tables = new PersonalTables(database());
        tables.fill(id);
        tables.fill(othersId);
        assertThat(tables.rowsOf(id).values()).isNotEmpty().doesNotContain(0);
        Map<String, Integer> othersRows = tables.rowsOf(othersId);
        String code = deletionCode(person);
        assertThat(delete(person, Map.of("code", code)).statusCode()).isEqualTo(204);

        assertThat(visitor().me(person).statusCode()).isEqualTo(401);
        assertThat(visitor().refresh(person).statusCode()).isEqualTo(401);
        assertThat(tables.rowsOf(id).values()).containsOnly(0);
        assertThat(tables.rowsOf(othersId)).isEqualTo(othersRows);
        assertThat(tables.rowsWith(KEEPSAKES.getFirst(), othersId)).isEmpty();
    }

    @Test
    default void anAccountGoesWithItsPassword() {
        JsonNode person = visitor().newcomer();
        String email = person.at("/user/email").asString();

        HttpResponse<String> wrong = delete(person, Map.of("password", "four unrelated birds"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Visitor.code(wrong)).isEqualTo("wrong_password");
        assertThat(delete(person, Map.of()).statusCode()).isEqualTo(422);
        assertThat(visitor().me(person).statusCode()).isEqualTo(200);

        assertThat(delete(person, Map.of("password", Visitor.PASSWORD)).statusCode())
                .isEqualTo(204);

        assertThat(visitor().me(person).statusCode()).isEqualTo(401);
        assertThat(visitor().trySignIn(email, Visitor.PASSWORD).statusCode()).isEqualTo(401);
        assertThat(visitor().trySignUp(email, Visitor.PASSWORD).statusCode()).isEqualTo(201);
    }

    @Test
    default void aPasswordIsNotTriedOutHere() throws Exception {
        JsonNode person = visitor().newcomer();
        List<Integer> answers =
                AtOnce.run(11, () -> delete(person, Map.of("code", "00000000")).statusCode());

        assertThat(answers).containsOnlyOnce(429);
        HttpResponse<String> late = delete(person, Map.of("password", Visitor.PASSWORD));
        assertThat(Visitor.code(late)).isEqualTo("rate_limited");
        assertThat(late.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    default void aCodeIsForOneAccountAndForHalfAnHour() {
        JsonNode person = visitor().newcomer();
        String first = deletionCode(person);
        assertThat(Visitor.code(delete(visitor().newcomer(), Map.of("code", first))))
                .isEqualTo("wrong_code");

        letPass(Duration.ofMinutes(29));
        assertThat(visitor()
                        .send(
                                "POST",
                                "/api/v1/account/deletion-code",
                                Map.of(),
                                visitor().refreshed(person))
                        .statusCode())
                .isEqualTo(202);
        JsonNode later = visitor().signIn(person.at("/user/email").asString());
        assertThat(Visitor.code(delete(later, Map.of("code", first)))).isEqualTo("wrong_code");
    }

    @Test
    default void theOwnerStaysAsLongAsThereAreOthers() {
        visitor().newcomer();

        HttpResponse<String> answer = delete(owner(), Map.of("password", Visitor.PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Visitor.code(answer)).isEqualTo("owner_stays");
    }

    private String deletionCode(JsonNode person) {
        assertThat(visitor()
                        .send("POST", "/api/v1/account/deletion-code", Map.of(), person)
                        .statusCode())
                .isEqualTo(202);
        String text = Letterbox.part(
                letterbox().await(person.at("/user/email").asString(), CODE).getLast(), 0);
        Matcher code = Pattern.compile("The code is (\\d{8})\\s").matcher(text);
        assertThat(code.find()).as(text).isTrue();
        return code.group(1);
    }

    private HttpResponse<String> delete(JsonNode person, Map<String, String> body) {
        return visitor().send("DELETE", "/api/v1/account", body, person);
    }

    private Map<String, byte[]> export(JsonNode person) {
        HttpResponse<byte[]> answer = visitor().server().bytes("/api/v1/account/export", Visitor.bearer(person));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=");
        return UnpackedZip.of(answer.body());
    }
}

package dev.jobtracker.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.platform.web.Exchange;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole of the API's description, walked by nobody and by somebody else. */
interface StrangersSuite extends RunningServer {

    /**
     * What names a source, carries a secret of its own, or is the owner's alone; and large imports, which take long to
     * make and are tried where they are tested.
     */
    Set<String> NOBODYS = Set.of(
            "/api/v1/jobs/external/{source}",
            "/api/v1/companies/watched/{source}",
            "/api/v1/companies/watched/{source}/{company}",
            "/api/v1/calendar/{token}",
            "/api/v1/unsubscribe/{token}",
            "/api/v1/owner/errors/{id}",
            "/api/v1/owner/sources/{name}",
            "/api/v1/owner/tasks/{id}",
            "/api/v1/owner/users/{id}",
            "/api/v1/applications/imports/{import_id}");

    @Test
    default void nobodyGetsInButWhereTheContractSaysSo() {
        Map<String, String> ids = Belongings.collect(visitor(), visitor().newcomer());

        assertThat(operations())
                .filteredOn(ApiOperation::isPublic)
                .extracting(ApiOperation::path)
                .allMatch(path -> path.matches("/api/v1/(auth/(signup|signin|refresh|signout|exchange|options"
                        + "|password-reset(/confirm)?|verify-email|linkedin(/callback)?)"
                        + "|calendar/\\{token}\\.ics|unsubscribe/.*)"));
        for (ApiOperation operation : operations()) {
            HttpResponse<String> answer = visitor()
                    .server()
                    .send(
                            operation.method(),
                            operation.address(ids),
                            operation.body(),
                            "Content-Type",
                            operation.contentType());

            if (operation.isPublic()) {
                assertThat(answer.body()).as(operation.toString()).doesNotContain("not_signed_in");
            } else {
                assertThat(answer.statusCode()).as(operation.toString()).isEqualTo(401);
                assertThat(Visitor.code(answer)).as(operation.toString()).isEqualTo("not_signed_in");
            }
        }
    }

    @Test
    default void whatIsSomebodyElsesIsNotThere() {
        JsonNode ann = visitor().newcomer();
        JsonNode stranger = visitor().newcomer();
        Map<String, String> ids = Belongings.collect(visitor(), ann);
        List<ApiOperation> named = operations().stream()
                .filter(operation -> operation.names(ids))
                .sorted(Comparator.comparing(
                                (ApiOperation operation) -> operation.method().equals("DELETE"))
                        .thenComparingInt(operation -> -operation.path().length()))
                .toList();
        assertThat(named).hasSizeGreaterThan(30);
        assertThat(operations().stream().flatMap(ApiOperation::variables))
                .as("what is named in an address is either among the belongings or nobody's own")
                .allMatch(variable -> ids.containsKey(variable) || NOBODYS.contains(variable));

        for (ApiOperation operation : named) {
            HttpResponse<String> answer = send(operation, ids, stranger);
            assertThat(answer.statusCode())
                    .as(operation + " answered " + answer.body())
                    .isEqualTo(404);
            assertThat(Exchange.problem(answer).path("code").asString()).isNotEqualTo("not_found");
        }
        for (ApiOperation operation : named) {
            HttpResponse<String> answer = send(operation, ids, ann);
            assertThat(answer.body())
                    .as(operation.toString())
                    .doesNotContain(
                            "\"application_not_found\"",
                            "\"posting_not_found\"",
                            "\"detail_not_found\"",
                            "\"document_not_found\"");
        }
    }

    @Test
    default void whatIsListedIsOnesOwn() {
        Belongings.collect(visitor(), visitor().newcomer());
        JsonNode stranger = visitor().newcomer();

        for (ApiOperation operation : operations()) {
            boolean asksOutside = operation.path().startsWith("/api/v1/jobs/external/");
            if (operation.method().equals("GET")
                    && !operation.hasVariables()
                    && !operation.isPublic()
                    && !asksOutside) {
                HttpResponse<String> answer = send(operation, Map.of(), stranger);

                int expected = operation.path().startsWith("/api/v1/owner/") ? 403 : answer.statusCode();
                assertThat(answer.statusCode())
                        .as(operation.toString())
                        .isEqualTo(expected)
                        .isLessThan(500);
                assertThat(answer.body()).as(operation.toString()).doesNotContain("keepsake");
            }
        }
    }

    @Test
    default void whatIsAnsweredIsAsDescribedWhateverElseIsAccepted() {
        JsonNode owner = owner();
        Map<String, String> ids = Belongings.collect(visitor(), owner);
        List<ApiOperation> reading = operations().stream()
                .filter(operation -> operation.method().equals("GET") && !operation.isPublic())
                .filter(operation -> !operation.hasVariables() || operation.names(ids))
                .filter(operation -> !operation.path().startsWith("/api/v1/jobs/external/aggregate"))
                .toList();
        assertThat(reading).hasSizeGreaterThan(30);

        for (ApiOperation operation : reading) {
            HttpResponse<String> answer = visitor()
                    .server()
                    .get(operation.address(ids), "Authorization", Visitor.bearer(owner), "Accept", "application/json");

            assertThat(answer.statusCode()).as(operation.toString()).isIn(200, 404, 422);
            String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
            if (answer.statusCode() == 200) {
                assertThat(operation.answeredTypes()).as(operation.toString()).containsAnyOf(type, "*/*");
            }
            if (answer.statusCode() == 200 && type.equals("application/json")) {
                assertThat(operation.misfits(JsonMapper.shared().readTree(answer.body())))
                        .as(operation.toString())
                        .isEmpty();
            }
        }
    }

    private List<ApiOperation> operations() {
        return ApiOperation.of(JsonMapper.shared()
                .readTree(visitor().server().get("/api/v1/openapi.json").body()));
    }

    private HttpResponse<String> send(ApiOperation operation, Map<String, String> ids, JsonNode person) {
        return visitor()
                .server()
                .send(
                        operation.method(),
                        operation.address(ids),
                        operation.body(),
                        "Content-Type",
                        operation.contentType(),
                        "Authorization",
                        Visitor.bearer(person));
    }
}

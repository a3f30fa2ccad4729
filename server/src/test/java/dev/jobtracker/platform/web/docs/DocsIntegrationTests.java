package dev.jobtracker.platform.web.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.platform.PlatformApplication;
import dev.jobtracker.platform.web.Exchange;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = PlatformApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class DocsIntegrationTests {

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("jobtracker.data-dir", directory::toString);
    }

    private Exchange server;

    @BeforeEach
    void connect(@LocalServerPort int port) {
        server = new Exchange(port);
    }

    @Test
    void theDescriptionSpeaksAsTheWireDoes() {
        JsonNode description =
                JsonMapper.shared().readTree(server.get("/api/v1/openapi.json").body());

        assertThat(description.at("/info/title").asString()).isEqualTo("JobTracker");
        assertThat(description.at("/servers/0/url").asString()).isEqualTo("/");
        assertThat(description.at("/components/securitySchemes/bearer/scheme").asString())
                .isEqualTo("bearer");
        JsonNode error = description.at("/components/schemas/OwnerError");
        assertThat(error.at("/properties").propertyNames()).contains("first_at", "request_id");
        assertThat(error.at("/properties/request_id/type").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("string", "null");
        assertThat(error.at("/properties/kind/type").asString()).isEqualTo("string");
        assertThat(error.at("/required").valueStream().map(JsonNode::asString)).contains("kind", "request_id");
        assertThat(description
                        .at("/components/schemas/OwnerErrorPage/properties/items/items/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/OwnerError");
        assertThat(description
                        .at("/paths/~1api~1v1~1owner~1errors/get/responses/200/content/application~1json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/OwnerErrorPage");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/docs", "/docs/start.js", "/docs/swagger-ui-bundle.js", "/docs/swagger-ui.css", "/docs/page.css"
            })
    void thePageAndAllItNeedsAreHere(String path) {
        assertThat(server.get(path, "Accept", "*/*").statusCode()).isEqualTo(200);
    }

    @Test
    void thePageHasNoScriptInIt() {
        assertThat(server.get("/docs").body())
                .contains("<div id=\"swagger-ui\">")
                .doesNotContainPattern("<script>");
    }

    @Test
    void theTypeOfAProblemLeadsToItsMeaning() {
        HttpResponse<String> page = server.get("/docs/errors", "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.body())
                .contains("<tr id=\"rate_limited\"><td><code>rate_limited</code></td><td>429</td>")
                .contains("<th>meaning</th>")
                .doesNotContain("|", "`");
    }
}

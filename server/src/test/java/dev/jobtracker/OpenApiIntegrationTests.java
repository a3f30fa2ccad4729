package dev.jobtracker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.platform.web.Exchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The description of the interface that is committed, and that the web client's types are made from, is true. */
@SpringBootTest(classes = JobTracker.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class OpenApiIntegrationTests {

    private static final Path COMMITTED = Path.of("..", "docs", "openapi.json");
    private static final String UPDATE = "mvn -pl server verify -Dtest=NONE -Dit.test=OpenApiIntegrationTests"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dweb.skip -Dopenapi.update=true";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("jobtracker.data-dir", directory::toString);
    }

    @Test
    void theCommittedDescriptionIsWhatTheServerSays(@LocalServerPort int port) throws IOException {
        String first = new Exchange(port).get("/api/v1/openapi.json").body();
        JsonNode said =
                JSON.readTree(new Exchange(port).get("/api/v1/openapi.json").body());
        assertThat(JSON.readTree(first)).isEqualTo(said);
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(COMMITTED, JSON.writeValueAsString(said) + "\n");
        }
        JsonNode committed = JSON.readTree(COMMITTED);

        assertThat(differences("", committed, said))
                .as("docs/openapi.json is behind. This brings it up to date: " + UPDATE)
                .isEmpty();
    }

    @Test
    void everyOperationHasANameOfItsOwnAndSaysHowItFails(@LocalServerPort int port) {
        JsonNode said =
                JSON.readTree(new Exchange(port).get("/api/v1/openapi.json").body());
        List<String> names = new ArrayList<>();
        said.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    names.add(operation.path("operationId").asString());
                    assertThat(operation.at("/responses/default/content").has("application/problem+json"))
                            .isTrue();
                }));

        assertThat(names).isNotEmpty().doesNotHaveDuplicates().noneMatch(name -> name.matches(".*_\\d+"));
        assertThat(said.at("/components/schemas/Problem/required").valueStream().map(JsonNode::asString))
                .contains("type", "title", "status", "code");
    }

    private static List<String> differences(String place, JsonNode one, JsonNode other) {
        if (one.equals(other)) {
            return List.of();
        }
        if (!one.isObject() || !other.isObject()) {
            return List.of(place + ": " + brief(one) + " is " + brief(other));
        }
        Set<String> names = new LinkedHashSet<>(one.propertyNames());
        names.addAll(other.propertyNames());
        return names.stream()
                .flatMap(name -> differences(place + "/" + name, one.path(name), other.path(name)).stream())
                .limit(20)
                .toList();
    }

    private static String brief(JsonNode node) {
        String text = node.isMissingNode() ? "nothing" : node.toString();
        return text.length() < 80 ? text : text.substring(0, 80) + "…";
    }
}

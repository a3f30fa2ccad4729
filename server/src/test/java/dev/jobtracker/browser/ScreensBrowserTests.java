package dev.jobtracker.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import dev.jobtracker.browser.Visitor.Screen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every screen, full of a demo's data, at three widths: in the light theme in English, in the dark one in Swedish. What
 * each looks like is kept in {@code target/screens}.
 */
class ScreensBrowserTests {

    static final Path AXE = Path.of("..", "web", "node_modules", "axe-core", "axe.min.js");
    static final Path CHECKS = Path.of("src", "test", "resources", "browser", "screen.js");

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESKTOP"})
    void fitsEveryoneOnEveryScreen(Screen screen) throws Exception {
        Account demo = Account.demo();
        String application = await().atMost(Duration.ofSeconds(60)).until(() -> interviewed(demo), id -> !id.isEmpty());
        String job = await().atMost(Duration.ofSeconds(60)).until(() -> recommended(demo), id -> !id.isEmpty());
        List<String> findings = new ArrayList<>();
        try (Visitor visitor = Visitor.still(demo, screen)) {
            Page page = visitor.page();
            page.addInitScript(AXE);
            page.addInitScript(CHECKS);
            Walk walk = new Walk(page, screen, application, job, findings);
            Stop.ROOMS.forEach(walk::visit);
            page.evaluate("localStorage.removeItem('jobtracker.refresh_token')");
            Stop.ENTRANCES.forEach(walk::visit);
            findings.addAll(visitor.complaints());
        }
        assertThat(findings).as(() -> String.join("\n", findings)).isEmpty();
    }

    private static String interviewed(Account person) throws Exception {
        return person.get("/api/v1/applications?q=Brightwater")
                .at("/items/0/id")
                .asString("");
    }

    /** Empty until the demo's résumé is there and compared. */
    private static String recommended(Account person) throws Exception {
        String path = "/api/v1/jobs/recommendations/semantic?limit=1";
        return person.has(path) ? person.get(path).at("/items/0/id").asString("") : "";
    }

    @Test
    void leavesNoScreenOut() throws Exception {
        String shell = Files.readString(Path.of("..", "web", "src", "app", "PhoneShell.tsx"));
        Set<String> routes = Pattern.compile("path=\"(/[^\"*]+)\"")
                .matcher(shell)
                .results()
                .map(MatchResult::group)
                .map(route -> route.replaceAll("path=\"|\"", "").replaceAll(":id", "{id}"))
                .collect(Collectors.toSet());
        Set<String> visited = Stop.ROOMS.stream()
                .map(stop -> stop.path().replaceAll("\\?.*", "").replaceAll("\\{\\w+}", "{id}"))
                .collect(Collectors.toSet());

        assertThat(routes).hasSizeGreaterThan(20);
        assertThat(visited).containsAll(routes);
    }
}

package dev.jobtracker.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.jobtracker.browser.Visitor.Screen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every screen that asks the server for something: while it waits, when that fails, and when there is nothing yet. */
class StatesBrowserTests {

    /** Screens that have all they show, one that is another's, and those that show one profile as its details do. */
    private static final Set<String> LEFT_OUT = Set.of(
            "files",
            "job-gone",
            "job-add",
            "jobs-filtered",
            "jobs-hidden",
            "profile-appearance",
            "profile-data",
            "profile-adding",
            "profile-wishes",
            "profile-reminders",
            "not-found");

    private static final List<Stop> STOPS = Stop.ROOMS.stream()
            .filter(stop -> stop.opens() == null && !LEFT_OUT.contains(stop.name()))
            .sorted(Comparator.comparing(StatesBrowserTests::isOfAnApplication))
            .toList();

    /** What was known at the last visit is not known at this one. */
    private static final String FORGET = "indexedDB.deleteDatabase('jobtracker')";

    private static final String ASK_AGAIN = """
            () => [...document.querySelectorAll('button')]
              .filter((button) => button.textContent === 'Try again' && button.checkVisibility())
              .map((button) => button.click()).length
            """;

    private static final String WAITS = """
            () => document.querySelector('[data-skeleton]')?.checkVisibility()
              && [...document.querySelectorAll('h1')].some((h1) => h1.checkVisibility())
            """;

    private static final String FAILED =
            "() => [...document.querySelectorAll('[role=alert]')].some((alert) => alert.checkVisibility())";

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESKTOP"})
    void saysHowItStandsWhereThereIsNothingToShow(Screen screen) throws Exception {
        Account person = Account.create();
        String job = person.get("/api/v1/search?limit=1").at("/items/0/id").asString();
        List<String> findings = new ArrayList<>();
        try (Visitor visitor = Visitor.still(person, screen)) {
            Page page = visitor.page();
            page.addInitScript(ScreensBrowserTests.AXE);
            page.addInitScript(ScreensBrowserTests.CHECKS);
            page.addInitScript(FORGET);
            Answers answers = new Answers(page);
            for (Stop stop : STOPS) {
                String path = stop.path()
                        .replace("{application}", isOfAnApplication(stop) ? written(person) : "")
                        .replace("{job}", job)
                        .replace("utvecklare", "qqq");
                try {
                    walk(visitor, screen, stop.name(), path, answers, findings);
                } catch (PlaywrightException stuck) {
                    findings.add(stop.name() + " " + screen + ": " + stuck.getMessage());
                }
            }
        }
        assertThat(findings).as(() -> String.join("\n", findings)).isEmpty();
    }

    /** Comes last: until then the person has none. */
    private static boolean isOfAnApplication(Stop stop) {
        return stop.path().contains("{application}");
    }

    private static String written(Account person) throws Exception {
        String application = "{\"company_name\":\"Tidtabell\",\"role_title\":\"Test lead\",\"status\":\"applied\"}";
        return person.send("POST", "/api/v1/applications", application)
                .path("id")
                .asString();
    }

    private static void walk(
            Visitor visitor, Screen screen, String name, String path, Answers answers, List<String> findings) {
        Page page = visitor.page();
        // The first page waits a while for who one is; where that is not shown it need not.
        answers.holdBack(name.startsWith("profile"));
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(path);
        page.waitForFunction(WAITS);
        note(visitor, screen, name + "-loading", findings);

        answers.fail();
        page.waitForFunction(FAILED);
        Stop.settled(page);
        note(visitor, screen, name + "-error", findings);
        rules(page, screen, name + "-error", findings);

        answers.let();
        for (int round = 0; round < 3 && (int) page.evaluate(ASK_AGAIN) > 0; round++) {
            Stop.settled(page);
        }
        Stop.settled(page);
        note(visitor, screen, name + "-empty", findings);
        rules(page, screen, name + "-empty", findings);
        inTheDark(visitor, "%s-empty-%d".formatted(name, screen.width()), findings);
    }

    private static void rules(Page page, Screen screen, String name, List<String> findings) {
        Axe.findings(page).forEach(finding -> findings.add(name + " " + screen + ": " + finding));
    }

    private static void inTheDark(Visitor visitor, String name, List<String> findings) {
        Page page = visitor.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.waitForFunction("() => document.documentElement.classList.contains('ion-palette-dark')"
                + " && document.getAnimations().every((each) => each.playState !== 'running')");
        visitor.picture("states/%s-dark".formatted(name));
        Axe.contrast(page).forEach(finding -> findings.add(name + " dark: " + finding));
    }

    @SuppressWarnings("unchecked") // what the script gives
    private static void note(Visitor visitor, Screen at, String name, List<String> findings) {
        visitor.picture("states/%s-%d".formatted(name, at.width()));
        List<String> slips = (List<String>)
                visitor.page().evaluate("options => window.screenFindings(options)", Map.of("touch", at.touch()));
        slips.forEach(slip -> findings.add(name + " " + at + ": " + slip));
    }

    /** A window of 1,280 by 800 at 200 % shows what one of half the size does. */
    @Test
    void fitsAtTwiceTheSizeAndStandsStillForWhoeverAsksForIt() throws Exception {
        List<String> findings = new ArrayList<>();
        try (Visitor visitor = Visitor.still(Account.demo(), Screen.DESKTOP)) {
            Page page = visitor.page();
            page.addInitScript(ScreensBrowserTests.CHECKS);
            page.setViewportSize(640, 400);
            for (String path :
                    List.of("/home", "/apps?view=board", "/jobs?q=utvecklare", "/analytics", "/profile/resume")) {
                page.navigate(path);
                Stop.settled(page);
                slips(visitor, path, findings);
                assertThat(moving(page)).as("what moves at " + path).isEmpty();
            }
            page.navigate("/apps");
            Stop.settled(page);
            visitor.button("New application").click();
            page.waitForSelector("ion-modal.show-modal");
            assertThat(moving(page)).as("what moves with a sheet").isEmpty();
            slips(visitor, "sheet", findings);
            Locator last = page.locator("ion-modal").getByLabel("Notes");
            last.scrollIntoViewIfNeeded();
            last.fill("Seen through a lens.");
        }
        assertThat(findings).as(() -> String.join("\n", findings)).isEmpty();
    }

    @SuppressWarnings("unchecked") // what the script gives
    private static void slips(Visitor visitor, String path, List<String> findings) {
        visitor.picture("states/zoom" + path.replaceAll("\\W+", "-"));
        List<String> slips = (List<String>) visitor.page().evaluate("() => window.screenFindings({ touch: false })");
        slips.forEach(slip -> findings.add(path + ": " + slip));
    }

    private static List<?> moving(Page page) {
        return (List<?>) page.evaluate("""
                () => document.getAnimations()
                  .filter((each) => each.playState === 'running' && each.effect.getComputedTiming().duration > 10)
                  .map((each) => each.animationName ?? each.transitionProperty ?? each.id)
                """);
    }

    /** How the server is heard: not yet, as one that fails, or as it is. */
    private static final class Answers {

        private enum Way {
            WAITING,
            FAILING,
            THERE
        }

        private final List<Route> waiting = new ArrayList<>();
        private Way way = Way.THERE;
        private boolean alsoWhoOneIs;

        Answers(Page page) {
            page.route(this::isAsked, route -> {
                switch (way) {
                    case WAITING -> waiting.add(route);
                    case FAILING -> refuse(route);
                    case THERE -> route.resume();
                }
            });
        }

        private boolean isAsked(String url) {
            return url.contains("/api/v1/") && (url.endsWith("/auth/me") ? alsoWhoOneIs : !url.contains("/auth/"));
        }

        void holdBack(boolean alsoWhoOneIs) {
            this.alsoWhoOneIs = alsoWhoOneIs;
            way = Way.WAITING;
        }

        void fail() {
            way = Way.FAILING;
            waiting.forEach(Answers::refuse);
            waiting.clear();
        }

        void let() {
            way = Way.THERE;
        }

        private static void refuse(Route route) {
            route.fulfill(new Route.FulfillOptions()
                    .setStatus(500)
                    .setContentType("application/problem+json")
                    .setHeaders(Map.of("X-Request-Id", "0198c0de-0000-7000-8000-000000000500"))
                    .setBody("{\"status\":500,\"code\":\"internal_error\",\"title\":\"Internal error\"}"));
        }
    }
}

package dev.jobtracker.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.jobtracker.browser.Visitor.Screen;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A search from its first minute to its end, by one person, as they would go through it. */
class WholeSearchBrowserTests {

    private static final String RESUME = """
            Maja Lind
            Registered nurse
            maja.lind@example.test
            +46 70 123 45 67
            Gothenburg, Sweden

            Summary
            Registered nurse with eight years in surgical and emergency care.

            Skills
            Patient care, triage, wound care, team leadership

            Education
            University of Gothenburg
            Bachelor of Science in Nursing
            2012 – 2015
            """;

    private static final Pattern SCORE = Pattern.compile("(?:Strong|Good|Some|Weak) match");

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESKTOP"})
    void findsAJobAndTakesEverythingAlong(Screen screen) throws Exception {
        try (Visitor visitor = Visitor.on(screen)) {
            visitor.signUp();
            assertThat(visitor.heading("Your way in")).isVisible();
            addAResumeAndPutItRight(visitor);
            saveAMatchAndApply(visitor);
            writeDownAnother(visitor, screen);
            moveItTwoStagesOn(visitor);
            addAnInterview(visitor);
            subscribeTo(visitor);
            lookAtTheFigures(visitor);
            takeEverythingAlong(visitor);
            leave(visitor);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private static void addAResumeAndPutItRight(Visitor visitor) {
        Page page = visitor.page();
        visitor.link("Add your résumé").click();
        page.waitForURL("**/profile/resume");
        assertThat(visitor.button("Choose a file")).isVisible();
        Locator input = page.locator("input[type=file]").first();
        input.setInputFiles(file("notes.bin", new byte[] {0, 1, 2, 3, 4}));
        assertThat(page.getByText("notes.bin")).isVisible();
        input.setInputFiles(file("maja.txt", RESUME.getBytes(StandardCharsets.UTF_8)));

        visitor.button("Correct: Contact").click();
        Locator place = page.getByLabel("Place", new Page.GetByLabelOptions().setExact(true))
                .and(page.getByRole(AriaRole.TEXTBOX));
        assertThat(place).hasValue("Gothenburg, Sweden");
        place.fill("Mölndal");
        visitor.button("Save").click();
        assertThat(page.getByText("Mölndal")).isVisible();
        page.reload();
        assertThat(page.getByText("Mölndal")).isVisible();
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    private static void saveAMatchAndApply(Visitor visitor) {
        Page page = visitor.page();
        page.navigate("/jobs?list=for_you");
        Locator best = page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Results"))
                .getByRole(AriaRole.LISTITEM)
                .first();
        assertThat(best).containsText(SCORE);
        best.getByRole(AriaRole.LINK).click();
        assertThat(visitor.heading("Your match")).isVisible();

        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Save").setExact(true))
                .click();
        visitor.button("I applied").click();
        assertThat(page.getByText("Marked as applied at")).isVisible();
        page.navigate("/jobs?list=saved");
        assertThat(page.getByText("1 job", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    private static void writeDownAnother(Visitor visitor, Screen screen) {
        Page page = visitor.page();
        page.navigate("/apps");
        assertThat(visitor.button("New application")).isVisible();
        if (screen.touch()) {
            visitor.button("New application").tap();
        } else {
            page.keyboard().press("n");
        }
        page.getByLabel("Company").fill("Tidtabell");
        page.getByLabel("Role").fill("Test lead");
        visitor.button("Add application").click();
        assertThat(page.getByText("Added: Tidtabell.")).isVisible();
    }

    private static void moveItTwoStagesOn(Visitor visitor) {
        Page page = visitor.page();
        page.navigate("/apps?view=board");
        visitor.link("Tidtabell").focus();
        for (String key : List.of("Space", "ArrowRight", "ArrowRight", "Space")) {
            page.keyboard().press(key);
        }
        assertThat(page.getByText("Moved to Interview.").first()).isAttached();
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Interview, 1 application"))
                        .getByText("Test lead"))
                .isVisible();
    }

    private static void addAnInterview(Visitor visitor) {
        Page page = visitor.page();
        visitor.link("Tidtabell").click();
        assertThat(visitor.heading("Test lead")).isVisible();
        visitor.button("Add interview").click();
        page.getByLabel("How you meet").selectOption("on_site");
        page.getByLabel("Place").last().fill("Storgatan 1, Lund");
        visitor.button("Save").click();
        assertThat(page.getByText("Storgatan 1, Lund")).isVisible();
        assertThat(page.getByText("On site").first()).isVisible();
    }

    private static void subscribeTo(Visitor visitor) {
        Page page = visitor.page();
        page.navigate("/profile/calendar");
        visitor.button("Make a calendar address").click();
        String address = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Calendar address"))
                .locator("code")
                .textContent();
        String feed = page.request().get(address).text().replace("\r\n ", "");
        assertThat(feed).contains("BEGIN:VEVENT", "Tidtabell", "Storgatan 1");
    }

    private static void lookAtTheFigures(Visitor visitor) {
        Page page = visitor.page();
        page.navigate("/analytics");
        assertThat(page.getByText("1 of 2 applications.").first()).isVisible();
        assertThat(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("How applications moved")))
                .isVisible();
        visitor.button("Show as a table: How applications moved").click();
        assertThat(page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName("Applied"))
                        .first())
                .isVisible();
    }

    private static void takeEverythingAlong(Visitor visitor) throws Exception {
        Page page = visitor.page();
        page.navigate("/profile/data");
        Download download =
                page.waitForDownload(() -> visitor.button("Everything").click());
        assertThat(download.suggestedFilename()).endsWith(".zip");
        List<String> names = new ArrayList<>();
        StringBuilder applications = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(download.createReadStream())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (entry.getName().startsWith("applications/")
                        && entry.getName().endsWith(".json")) {
                    applications.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        assertThat(names).anyMatch(name -> name.startsWith("README")).anyMatch(name -> name.contains("maja"));
        assertThat(applications).contains("Tidtabell", "Storgatan 1, Lund");
    }

    private static void leave(Visitor visitor) {
        Page page = visitor.page();
        visitor.button("Delete my account").click();
        page.getByLabel("Your password").fill(Visitor.PASSWORD);
        visitor.button("Delete everything").click();
        page.waitForURL("**/signin**");
        assertThat(page.getByText("This is a demo")).isVisible();

        page.getByLabel("E-mail address").fill(visitor.email());
        visitor.password().fill(Visitor.PASSWORD);
        Response answer = page.waitForResponse(
                "**/auth/signin", () -> visitor.button("Sign in").click());
        Assertions.assertEquals(401, answer.status(), answer::text);
        assertThat(page.getByText("The e-mail address or the password is not right."))
                .isVisible();
    }
}

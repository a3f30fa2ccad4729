package dev.jobtracker.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.jobtracker.browser.Visitor.Screen;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FirstMatchBrowserTests {

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

    private static final Pattern BADGE = Pattern.compile("Being scored|(?:Strong|Good|Some|Weak) match");

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESKTOP"})
    void addsAResumePutsItRightAndSeesHowJobsSuit(Screen screen) throws Exception {
        try (Visitor visitor = Visitor.on(screen)) {
            visitor.signUp();
            Page page = visitor.page();
            assertThat(visitor.heading("Your way in")).isVisible();
            visitor.picture("way-in-" + screen);

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add your résumé"))
                    .first()
                    .click();
            page.waitForURL("**/profile/resume");
            assertThat(visitor.button("Choose a file")).isVisible();
            page.locator("input[type=file]").first().setInputFiles(file("notes.bin", new byte[] {0, 1, 2, 3, 4}));
            assertThat(page.getByText("notes.bin")).isVisible();
            page.locator("input[type=file]")
                    .first()
                    .setInputFiles(file("maja.txt", RESUME.getBytes(StandardCharsets.UTF_8)));

            visitor.button("Correct: Contact").click();
            Locator place = page.getByLabel("Place", new Page.GetByLabelOptions().setExact(true))
                    .and(page.getByRole(AriaRole.TEXTBOX));
            assertThat(place).hasValue("Gothenburg, Sweden");
            place.fill("Mölndal");
            visitor.button("Save").click();
            assertThat(page.getByText("Mölndal")).isVisible();
            visitor.picture("resume-" + screen);
            page.reload();
            assertThat(page.getByText("Mölndal")).isVisible();

            page.navigate("/jobs");
            Locator posting = page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Results"))
                    .getByRole(AriaRole.LISTITEM)
                    .first();
            assertThat(posting).containsText(BADGE);
            posting.getByRole(AriaRole.LINK).click();
            assertThat(visitor.heading("Your match")).isVisible();
            visitor.picture("match-" + screen);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }
}

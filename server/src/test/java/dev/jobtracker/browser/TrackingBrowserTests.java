package dev.jobtracker.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.jobtracker.browser.Visitor.Screen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody writes down an application, moves it on by keys alone, and looks at the figures. */
class TrackingBrowserTests {

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESKTOP"})
    void tracksAnApplicationFromWritingItDownToItsFigures(Screen screen) throws Exception {
        try (Visitor visitor = Visitor.on(screen)) {
            visitor.signUp();
            Page page = visitor.page();
            addByTheKeyForIt(visitor);

            page.navigate("/apps?view=board");
            moveTwoStagesOn(page);
            visitor.picture("board-" + screen);

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tidtabell"))
                    .first()
                    .click();
            assertThat(visitor.heading("Test lead")).isVisible();
            addAnInterview(visitor);
            visitor.picture("application-" + screen);

            page.navigate("/analytics");
            assertThat(page.getByText("1 of 1 application.").first()).isVisible();
            Locator flow = page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("How applications moved"));
            assertThat(flow).isVisible();
            visitor.picture("analytics-" + screen);
            visitor.button("Show as a table: How applications moved").click();
            assertThat(page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName("Applied"))
                            .first())
                    .isVisible();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private static void addByTheKeyForIt(Visitor visitor) {
        Page page = visitor.page();
        // the keys are heard from when the tabs are there
        assertThat(page.getByText("Apps", new Page.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
        page.keyboard().press("n");
        page.getByLabel("Company").fill("Tidtabell");
        page.getByLabel("Role").fill("Test lead");
        visitor.button("Add application").click();
        assertThat(page.getByText("Added: Tidtabell.")).isVisible();
    }

    private static void moveTwoStagesOn(Page page) {
        Locator card = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tidtabell"))
                .first();
        card.focus();
        for (String key : new String[] {"Space", "ArrowRight", "ArrowRight", "Space"}) {
            page.keyboard().press(key);
        }
        assertThat(page.getByText("Moved to Interview.").first()).isAttached();
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Interview, 1 application"))
                        .getByText("Test lead"))
                .isVisible();
    }

    private static void addAnInterview(Visitor visitor) {
        Page page = visitor.page();
        visitor.button("Add interview").click();
        page.getByLabel("How you meet").selectOption("on_site");
        page.getByLabel("Place").last().fill("Storgatan 1, Lund");
        visitor.button("Save").click();
        assertThat(page.getByText("Storgatan 1, Lund")).isVisible();
        assertThat(page.getByText("On site").first()).isVisible();
    }
}

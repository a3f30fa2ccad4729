package dev.jobtracker.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.jobtracker.browser.Visitor.Screen;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a finger does on a phone beyond tapping. */
class GesturesBrowserTests {

    @Test
    void swipesThroughJobsAndBack() throws Exception {
        Account account = Account.create();
        try (Visitor visitor = Visitor.with(account, Screen.PHONE)) {
            Page page = visitor.page();
            page.navigate("/jobs");
            Finger finger = new Finger(page);
            Locator rows = page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Results"))
                    .getByRole(AriaRole.LISTITEM);
            Locator first = rows.nth(0);
            assertThat(first).isVisible();
            finger.push(first, 60);
            assertThat(first.locator("[data-save]")).hasAttribute("aria-pressed", "false");

            finger.push(first, 150);
            assertThat(first.locator("[data-save]")).hasAttribute("aria-pressed", "true");

            String second = rows.nth(1).getByRole(AriaRole.LINK).getAttribute("href");
            finger.push(rows.nth(1), -150);
            assertThat(page.getByText("Hidden from your lists.")).isVisible();
            assertThat(page.locator("a[href='" + second + "']")).hasCount(0);
            visitor.button("Undo").click();
            assertThat(page.locator("a[href='" + second + "']")).isVisible();
            assertThat(page.url()).endsWith("/jobs");

            rows.nth(1).getByRole(AriaRole.LINK).click();
            assertThat(visitor.heading("About the job")).isVisible();
            page.waitForTimeout(700);
            finger.drag(4, 400, 340, 410);
            page.waitForURL(Pattern.compile(".*/jobs$"));
            assertThat(first).isVisible();
            assertThat(account.get("/api/v1/jobs/saved").path("total").asInt()).isEqualTo(1);
        }
    }

    @Test
    void pullsDownToReadAnew() throws Exception {
        Account account = Account.create();
        try (Visitor visitor = Visitor.with(account, Screen.PHONE)) {
            Page page = visitor.page();
            page.navigate("/apps");
            assertThat(visitor.heading("Your applications will stand here")).isVisible();
            account.send(
                    "POST",
                    "/api/v1/applications",
                    "{\"company_name\":\"Tidtabell\",\"role_title\":\"Test lead\",\"status\":\"applied\"}");

            new Finger(page).drag(190, 240, 190, 560);

            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Test lead")))
                    .isVisible();
            assertThat(page.locator("ion-refresher.refresher-active")).hasCount(0);
        }
    }
}

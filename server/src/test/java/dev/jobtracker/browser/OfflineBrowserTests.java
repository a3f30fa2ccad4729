package dev.jobtracker.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.jobtracker.browser.Visitor.Screen;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OfflineBrowserTests {

    private static final Pattern A_NURSE = Pattern.compile("sjuksköterska", Pattern.CASE_INSENSITIVE);

    @Test
    void opensOfflineAndShowsSavedJobs() throws Exception {
        try (Visitor visitor = Visitor.on(Screen.PHONE)) {
            visitor.signUp();
            Page page = visitor.page();
            visitor.awaitWorker();
            saveANurse(page);
            page.waitForTimeout(2_500);

            page.context().setOffline(true);
            page.reload();

            assertThat(page.getByText("Offline: shown as of")).isVisible();
            assertThat(nurse(page)).isVisible();
            visitor.picture("offline");

            page.context().setOffline(false);
            assertThat(page.getByText("Offline: shown as of")).not().isVisible();
        }
    }

    private static void saveANurse(Page page) {
        page.navigate("/jobs");
        page.getByLabel("Search jobs").first().fill("sjuksköterska");
        nurse(page).getByRole(AriaRole.BUTTON).click();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Saved").setExact(true))
                .click();
        assertThat(page.getByText("1 job", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    private static Locator nurse(Page page) {
        return page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(A_NURSE))
                .first();
    }
}

package dev.jobtracker.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.jobtracker.browser.Visitor.Screen;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The server gets a newer version of the app while somebody has it open. */
class UpdateBrowserTests {

    private static final String LOOK_FOR_UPDATES =
            "async () => { const found = await navigator.serviceWorker.ready; await found.update(); }";

    @Test
    void announcesANewerVersionAndLoadsItOnceWhenAsked() throws Exception {
        Account account = Account.create();
        try (TwoVersions server = new TwoVersions(RunningApp.get().address());
                Visitor visitor = Visitor.on(Screen.DESKTOP)) {
            Page page = visitor.page();
            page.navigate(server.address() + "/healthz");
            page.evaluate("token => localStorage.setItem('jobtracker.refresh_token', token)", account.refreshToken());
            page.navigate(server.address() + "/profile/details");
            visitor.awaitWorker();
            Locator about = page.getByRole(AriaRole.TEXTBOX).last();
            about.fill("Half a sentence, and");
            AtomicInteger loads = new AtomicInteger();
            page.onLoad(loaded -> loads.incrementAndGet());

            server.upgrade();
            page.evaluate(LOOK_FOR_UPDATES);

            assertThat(page.getByText("There is a new version.")).isVisible();
            visitor.picture("update-DESKTOP");
            assertThat(about).hasValue("Half a sentence, and");
            assertThat(loads).hasValue(0);

            visitor.button("Reload").click();
            assertThat(page.getByText("What you have written here is not saved yet."))
                    .isVisible();
            assertThat(about).hasValue("Half a sentence, and");
            visitor.button("Reload anyway").click();
            assertThat(page.locator("html[data-version='2']")).isAttached();
            assertThat(visitor.heading("About you")).isVisible();
            page.waitForTimeout(1_500);
            assertThat(loads).hasValue(1);
            assertThat(page.getByText("There is a new version.")).hasCount(0);
        }
    }
}

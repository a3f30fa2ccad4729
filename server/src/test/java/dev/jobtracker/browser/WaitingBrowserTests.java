package dev.jobtracker.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.jobtracker.browser.Visitor.Screen;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Somebody writes things down without a network, closes the app, and finds each of them on the server once. */
class WaitingBrowserTests {

    @Test
    void sendsWhatWasDoneOfflineOnceAfterThePageWasClosed() throws Exception {
        try (Visitor visitor = Visitor.on(Screen.PHONE)) {
            visitor.signUp();
            Page page = visitor.page();
            page.waitForFunction("() => navigator.serviceWorker.controller !== null");
            page.navigate("/apps");
            assertThat(visitor.heading("Apps")).isVisible();
            page.waitForTimeout(2_500);

            page.context().setOffline(true);
            add(visitor, "Tidtabell", "Test lead");
            assertThat(page.getByText("1 change waiting to be sent")).isVisible();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Test lead"))
                    .first()
                    .click();
            page.getByLabel("Stage").first().selectOption("Interview");
            visitor.button("Add note").click();
            page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true)).fill("They called from the road.");
            visitor.button("Save").click();
            assertThat(page.getByText("3 changes waiting to be sent").first()).isVisible();
            assertThat(page.getByText("They called from the road.").first()).isVisible();
            visitor.picture("waiting-PHONE");
            page.close();

            Page later = page.context().newPage();
            later.navigate("/apps");
            assertThat(later.getByText("3 changes waiting to be sent")).isVisible();
            assertThat(row(later, "Test lead")).isVisible();
            later.context().setOffline(false);

            assertThat(later.getByText("waiting to be sent")).not().isVisible();
            later.reload();
            assertThat(row(later, "Test lead")).hasCount(1);
            row(later, "Test lead").click();
            assertThat(later.getByText("They called from the road.")).hasCount(1);
            assertThat(later.getByLabel("Stage").first()).hasValue("interview");
            assertThat(later.getByText("Waiting to be sent")).not().isVisible();
        }
    }

    @Test
    void anAnswerThatIsLostMakesNothingTwice() throws Exception {
        try (Visitor visitor = Visitor.on(Screen.PHONE)) {
            visitor.signUp();
            Page page = visitor.page();
            page.navigate("/apps");
            assertThat(visitor.heading("Apps")).isVisible();
            AtomicBoolean lost = new AtomicBoolean();
            page.route("**/api/v1/applications", route -> {
                if (route.request().method().equals("POST") && lost.compareAndSet(false, true)) {
                    route.fetch();
                    route.abort();
                } else {
                    route.resume();
                }
            });

            add(visitor, "Fjordpay", "Payments engineer");
            page.context().setOffline(true);
            page.context().setOffline(false);

            assertThat(page.getByText("waiting to be sent")).not().isVisible();
            page.reload();
            assertThat(row(page, "Payments engineer")).hasCount(1);
            assertThat(lost).isTrue();
        }
    }

    private static Locator row(Page page, String title) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title));
    }

    private static void add(Visitor visitor, String company, String title) {
        Page page = visitor.page();
        visitor.button("New application").click();
        page.getByLabel("Company").fill(company);
        page.getByLabel("Role").fill(title);
        page.locator("ion-modal")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add application"))
                .click();
        assertThat(page.getByText("Kept on this device, and sent when you are back online."))
                .isVisible();
    }
}

package dev.jobtracker.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.jobtracker.browser.Visitor.Screen;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Somebody who writes things down while there is no network. */
class WaitingBrowserTests {

    @Test
    void sendsWhatWasDoneOfflineOnceAndInOrderAfterThePageWasClosed() throws Exception {
        Account account = Account.create();
        try (Visitor visitor = Visitor.with(account, Screen.PHONE)) {
            Page page = visitor.page();
            page.navigate("/apps");
            assertThat(visitor.heading("Your applications will stand here")).isVisible();
            visitor.awaitWorker();
            tab(page, "Jobs");
            Locator save = page.locator("[data-save]").first();
            assertThat(save).isVisible();

            page.context().setOffline(true);
            save.click();
            assertThat(page.getByText("1 change waiting to be sent").first()).isVisible();
            tab(page, "Apps");
            add(visitor, "Tidtabell", "Test lead");
            assertThat(page.getByText("Kept on this device, and sent when you are back online."))
                    .isVisible();
            row(page, "Test lead").first().click();
            // The list's filter is called the same, and goes as soon as the application is there.
            assertThat(visitor.heading("Test lead")).isVisible();
            page.getByLabel("Stage").last().selectOption("Interview");
            visitor.button("Add note").click();
            page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true)).fill("They called from the road.");
            visitor.button("Save").click();
            assertThat(page.getByText("4 changes waiting to be sent").first()).isVisible();
            visitor.picture("waiting-PHONE");
            page.close();

            Page later = page.context().newPage();
            later.navigate("/apps");
            assertThat(later.getByText("4 changes waiting to be sent").first()).isVisible();
            assertThat(row(later, "Test lead")).isVisible();
            List<String> sent = changesOf(later);
            later.context().setOffline(false);

            assertThat(later.getByText("waiting to be sent")).hasCount(0);
            String id = account.get("/api/v1/applications").at("/items/0/id").asString();
            assertThat(sent).hasSize(4);
            assertThat(sent.getFirst()).matches("POST /api/v1/jobs/[^/]+/save");
            assertThat(sent.subList(1, 4))
                    .containsExactly(
                            "POST /api/v1/applications",
                            "PUT /api/v1/applications/" + id,
                            "POST /api/v1/applications/" + id + "/notes");
            assertThat(account.get("/api/v1/applications").path("total").asInt())
                    .isEqualTo(1);
            assertThat(account.get("/api/v1/applications/" + id).path("status").asString())
                    .isEqualTo("interview");
            assertThat(account.get("/api/v1/applications/" + id + "/notes").path("items"))
                    .hasSize(1);
            row(later, "Test lead").click();
            assertThat(later.getByText("They called from the road.")).hasCount(1);
        }
    }

    @Test
    void showsWhatStandsAgainstEachOtherAndWhatWasRefused() throws Exception {
        Account account = Account.create();
        String moved = made(account, "Fjordpay", "Payments engineer");
        String gone = made(account, "Tidtabell", "Test lead");
        try (Visitor visitor = Visitor.with(account, Screen.DESKTOP)) {
            Page page = visitor.page();
            page.navigate("/apps/" + gone + "?view=list");
            visitor.button("Add note").click();
            page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true)).fill("Ask about the team.");
            page.context().setOffline(true);
            visitor.button("Save").click();
            assertThat(page.getByText("1 change waiting to be sent").first()).isVisible();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Payments engineer"))
                    .first()
                    .click();
            assertThat(visitor.heading("Payments engineer")).isVisible();
            page.getByLabel("Stage").last().selectOption("Interview");
            assertThat(page.getByText("2 changes waiting to be sent").first()).isVisible();

            account.send("PUT", "/api/v1/applications/" + moved, "{\"status\":\"rejected\"}");
            account.send("DELETE", "/api/v1/applications/" + gone, "");
            page.context().setOffline(false);
            visitor.button("2 changes need you").click();

            Locator sheet = page.locator("ion-modal").last();
            assertThat(sheet.getByText("The server did not take this:")).isVisible();
            assertThat(sheet.getByText("Ask about the team.")).isVisible();
            assertThat(sheet.getByText("moved elsewhere in the meantime")).isVisible();
            assertThat(sheet.getByText("Rejected,")).isVisible();
            visitor.picture("conflict-DESKTOP");
            visitor.button("Keep yours").click();
            visitor.button("Discard").click();
            assertThat(sheet.getByText("Everything has been sent.")).isVisible();
            assertThat(account.get("/api/v1/applications/" + moved)
                            .path("status")
                            .asString())
                    .isEqualTo("interview");
        }
    }

    private static String made(Account account, String company, String title) throws Exception {
        JsonNode made = account.send(
                "POST",
                "/api/v1/applications",
                "{\"company_name\":\"%s\",\"role_title\":\"%s\",\"status\":\"applied\"}".formatted(company, title));
        return made.path("id").asString();
    }

    /** What the page asks the server to change from now on; gets longer. */
    private static List<String> changesOf(Page page) {
        List<String> changes = new ArrayList<>();
        page.onRequest(request -> {
            String path = request.url().replaceAll("^https?://[^/]+", "");
            boolean change = !request.method().equals("GET") && !path.contains("/auth/");
            if (change && (path.contains("/applications") || path.contains("/jobs/"))) {
                changes.add(request.method() + " " + path);
            }
        });
        return changes;
    }

    private static void tab(Page page, String name) {
        page.getByRole(AriaRole.NAVIGATION)
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
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
    }
}

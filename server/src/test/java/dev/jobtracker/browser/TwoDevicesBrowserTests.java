package dev.jobtracker.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.jobtracker.browser.Visitor.Screen;
import org.junit.jupiter.api.Test;

class TwoDevicesBrowserTests {

    @Test
    void losesNobodysWordsWhenOneApplicationIsWrittenOnTwice() throws Exception {
        Account account = Account.create();
        try (Visitor desk = Visitor.with(account, Screen.DESKTOP);
                Visitor phone = Visitor.with(account.again(), Screen.PHONE)) {
            open(desk);
            phone.page().navigate("/apps");
            phone.link("Test lead").click();

            notes(desk).fill("Maja called back.");
            notes(phone).fill("They moved to Lund.");
            phone.page().getByLabel("Place").fill("Lund");
            desk.button("Save").click();
            assertThat(desk.page().getByText("Maja called back.")).isVisible();
            phone.button("Save").click();

            Page page = phone.page();
            assertThat(page.getByText("This was changed elsewhere while you were writing."))
                    .isVisible();
            assertThat(page.getByText("Maja called back.")).isVisible();
            assertThat(page.getByText("They moved to Lund.").first()).isVisible();
            phone.button("Keep both").click();
            phone.button("Save").click();

            assertThat(phone.button("Edit")).isVisible();
            desk.page().reload();
            for (Page seen : new Page[] {page, desk.page()}) {
                assertThat(seen.getByText("Maja called back.")).isVisible();
                assertThat(seen.getByText("They moved to Lund.")).isVisible();
                assertThat(seen.getByText("Lund").first()).isVisible();
            }
        }
    }

    private static void open(Visitor visitor) {
        Page page = visitor.page();
        page.navigate("/apps");
        visitor.button("New application").click();
        page.getByLabel("Company").fill("Tidtabell");
        page.getByLabel("Role").fill("Test lead");
        visitor.button("Add application").click();
        visitor.button("Open").click();
        assertThat(visitor.heading("Test lead")).isVisible();
    }

    private static Locator notes(Visitor visitor) {
        visitor.button("Edit").click();
        return visitor.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Notes"));
    }
}

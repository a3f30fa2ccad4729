package dev.jobtracker.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.jobtracker.browser.Visitor.Screen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Somebody who has no mouse and never touches the screen. */
class KeyboardBrowserTests {

    private static final int PATIENCE = 150;

    /** What has the focus, also inside of components; and whether that shows. */
    private static final String FOCUSED = """
            () => {
              let focused = document.activeElement;
              while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
              if (focused === document.body) return ['', 'shown'];
              const label = focused.getAttribute('aria-label') ?? focused.labels?.[0]?.textContent ?? focused.textContent;
              const host = focused.getRootNode().host ?? focused;
              const shown = getComputedStyle(focused).outlineStyle !== 'none'
                || getComputedStyle(focused, '::after').opacity > 0 || host.matches('.ion-focused')
                || getComputedStyle(focused.nextElementSibling ?? focused).outlineStyle !== 'none';
              return [label.trim().replace(/\\s+/g, ' '), shown ? 'shown' : 'hidden'];
            }
            """;

    @Test
    void goesFromSignUpToSignOutByKeysAlone() throws Exception {
        try (Visitor visitor = Visitor.on(Screen.DESKTOP)) {
            Page page = visitor.page();
            page.navigate("/signup");
            write(page, "Full name", "Vera Visitor");
            write(page, "E-mail address", visitor.email());
            write(page, "Password", Visitor.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL("**/home");
            assertThat(visitor.heading("Your way in")).isVisible();

            findAndSave(visitor);
            writeDownAnApplication(visitor);
            carryIt(visitor);
            writeANote(visitor);

            press(page, "Profile");
            press(page, "Account");
            press(page, "Sign out");
            page.waitForURL("**/signin**");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private static void findAndSave(Visitor visitor) {
        Page page = visitor.page();
        press(page, "Jobs");
        write(page, "Search jobs", "sjuksköterska");
        assertThat(page.locator("mark").first()).isVisible();
        press(page, "Sjuksköterska", "Save:", "Ask all");
        assertThat(visitor.heading("About the job")).isVisible();
        press(page, "Save", "Save:");
        assertThat(visitor.button("Saved")).isVisible();
    }

    private static void writeDownAnApplication(Visitor visitor) {
        Page page = visitor.page();
        press(page, "New application");
        assertThat(page.getByLabel("Company")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.getByLabel("Company")).not().isVisible();
        assertThat(visitor.button("New application")).isFocused();

        page.keyboard().press("Enter");
        assertThat(page.getByLabel("Company")).isVisible();
        write(page, "Company", "Tidtabell");
        write(page, "Role", "Test lead");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Added: Tidtabell.")).isVisible();
    }

    private static void carryIt(Visitor visitor) {
        Page page = visitor.page();
        press(page, "Apps");
        assertThat(visitor.link("Tidtabell")).isVisible();
        tabTo(page, "Test lead");
        for (String key : List.of("Space", "ArrowRight", "Space")) {
            page.keyboard().press(key);
        }
        assertThat(page.getByText("Moved to Screening.").first()).isAttached();
        assertThat(visitor.link("Tidtabell")).isFocused();
        page.keyboard().press("Enter");
        assertThat(visitor.heading("Test lead")).isVisible();
    }

    private static void writeANote(Visitor visitor) {
        Page page = visitor.page();
        press(page, "Add note");
        assertThat(page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true)))
                .isVisible();
        write(page, "Note", "Ask about the team.");
        press(page, "Save");
        assertThat(page.getByLabel("Notes over time").getByText("Ask about the team."))
                .isVisible();
    }

    private static void write(Page page, String label, String words) {
        tabTo(page, label);
        page.keyboard().type(words);
    }

    private static void press(Page page, String... words) {
        tabTo(page, words);
        page.keyboard().press("Enter");
    }

    /**
     * Goes on with Tab until something has the focus whose name holds the first of the words and none of the others.
     */
    private static void tabTo(Page page, String... words) {
        List<String> passed = new ArrayList<>();
        while (passed.size() < PATIENCE) {
            page.keyboard().press("Tab");
            @SuppressWarnings("unchecked") // what the script gives
            List<String> focused = (List<String>) page.evaluate(FOCUSED);
            String name = focused.getFirst();
            assertThat(focused.getLast()).as("the focus on “%s”", name).isEqualTo("shown");
            passed.add(name);
            if (holds(name, words[0]) && Arrays.stream(words).skip(1).noneMatch(word -> holds(name, word))) {
                return;
            }
        }
        throw new AssertionError("no Tab leads to “" + words[0] + "”, only to " + passed);
    }

    private static boolean holds(String name, String word) {
        return name.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }
}

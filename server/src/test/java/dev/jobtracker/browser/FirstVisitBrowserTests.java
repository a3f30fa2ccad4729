package dev.jobtracker.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dev.jobtracker.browser.Visitor.Screen;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FirstVisitBrowserTests {

    @ParameterizedTest
    @EnumSource(Screen.class)
    void signsUpAndReadsAPostingThatCameThroughJobTech(Screen screen) throws Exception {
        try (Visitor visitor = Visitor.on(screen)) {
            visitor.signUp();
            visitor.picture("home-" + screen);

            Page page = visitor.page();
            page.navigate("/jobs");
            page.getByLabel("Search jobs").first().fill("sjukskoterska");
            Locator hit = page.locator("mark").first();
            assertThat(hit).containsText(Pattern.compile("sjuksköterska", Pattern.CASE_INSENSITIVE));
            visitor.picture("jobs-" + screen);

            hit.click();
            page.waitForURL(Pattern.compile(".*/jobs/[0-9a-f-]{36}.*"));
            assertThat(visitor.heading("About the job")).isVisible();
            assertThat(page.getByText("JobTech").first()).isVisible();
            visitor.picture("posting-" + screen);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void asksAllSourcesAndKeepsWhatIsFound(Screen screen) throws Exception {
        try (Visitor visitor = Visitor.newcomer(screen)) {
            Page page = visitor.page();
            page.navigate("/jobs");
            Locator box = page.getByLabel("Search jobs").first();
            box.fill("sjuksköterska");
            box.press("Enter");
            assertThat(page.getByText("1 of 1 source answered")).isVisible();

            Locator found = page.getByRole(AriaRole.LISTITEM)
                    .filter(new Locator.FilterOptions()
                            .setHasText(Pattern.compile("sjuksköterska", Pattern.CASE_INSENSITIVE)))
                    .first();
            found.getByRole(AriaRole.BUTTON).click();
            visitor.picture("everywhere-" + screen);
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Saved").setExact(true))
                    .click();
            assertThat(page.getByText("1 job", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            visitor.picture("saved-" + screen);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESKTOP"})
    void showsEveryTab(Screen screen) throws Exception {
        try (Visitor visitor = Visitor.newcomer(screen)) {
            visitor.page().navigate("/home");
            for (String tab : new String[] {"Home", "Apps", "Jobs", "Analytics", "Profile"}) {
                visitor.page()
                        .getByRole(AriaRole.NAVIGATION)
                        .getByText(tab, new Locator.GetByTextOptions().setExact(true))
                        .first()
                        .click();
                visitor.page().waitForURL("**/" + tab.toLowerCase(java.util.Locale.ROOT));
                visitor.picture("tab-" + tab.toLowerCase(java.util.Locale.ROOT) + "-" + screen);
            }
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void saysSoWhenTheAppsFilesDoNotCome() throws Exception {
        try (Visitor visitor = Visitor.on(Screen.PHONE)) {
            Page page = visitor.page();
            page.route("**/assets/frame-*.js", Route::abort);
            page.navigate("/signin");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("JobTracker could not be loaded.");
            visitor.picture("broken-start-PHONE");

            page.unroute("**/assets/frame-*.js");
            visitor.button("Try again").click();
            assertThat(page.getByLabel("E-mail address")).isVisible();
        }
    }
}

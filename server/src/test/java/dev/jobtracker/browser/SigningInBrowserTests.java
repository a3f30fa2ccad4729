package dev.jobtracker.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.jobtracker.browser.Visitor.Screen;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SigningInBrowserTests {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/reset-password\\?token=[\\w.~-]+)");

    @Test
    void resetsAForgottenPasswordThroughARealMail() throws Exception {
        try (Visitor visitor = Visitor.on(Screen.PHONE)) {
            visitor.signUp();
            visitor.page().evaluate("localStorage.clear()");
            Page page = visitor.page();
            page.navigate("/signin");
            page.getByText("Forgot your password?").click();
            page.getByLabel("E-mail address").fill(visitor.email());
            visitor.button("Send the link").click();
            assertThat(visitor.heading("Look into your mail")).isVisible();

            page.navigate(linkMailedTo(visitor.email()));
            page.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                    .fill("another long password");
            visitor.button("Change password").click();

            page.getByLabel("E-mail address").fill(visitor.email());
            visitor.password().fill("another long password");
            visitor.button("Sign in").click();
            page.waitForURL("**/home");
        }
    }

    private static String linkMailedTo(String email) throws Exception {
        RunningApp app = RunningApp.get();
        assertThat(app.mail().waitForIncomingEmail(20_000, 1)).isTrue();
        for (int attempt = 0; attempt < 100; attempt++) {
            for (MimeMessage message : app.mail().getReceivedMessages()) {
                Matcher link = LINK.matcher(
                        GreenMailUtil.getBody(message).replace("=\r\n", "").replace("=3D", "="));
                if (Arrays.toString(message.getAllRecipients()).contains(email) && link.find()) {
                    return link.group(1);
                }
            }
            app.mail().waitForIncomingEmail(200, Integer.MAX_VALUE);
        }
        throw new AssertionError("no mail with a link came");
    }

    @Test
    void tellsWhatIsWrongWithAPasswordBeforeAndAfterAsking() throws Exception {
        try (Visitor visitor = Visitor.on(Screen.DESKTOP)) {
            Page page = visitor.page();
            page.navigate("/signin");
            page.getByLabel("E-mail address").fill("nobody@example.test");
            visitor.password().fill("not this one");
            visitor.button("Sign in").click();

            assertThat(page.getByText("The e-mail address or the password is not right."))
                    .isVisible();
        }
    }

    @Test
    void fillsInTheDemosAccountButNeverOverWhatSomebodyTypes() throws Exception {
        try (Visitor visitor = Visitor.on(Screen.DESKTOP)) {
            Page page = visitor.page();
            page.navigate("/signin");
            assertThat(page.getByLabel("E-mail address")).hasValue(Pattern.compile(".+@.+"));
            assertThat(visitor.password()).hasValue(Pattern.compile(".+"));

            List<Route> held = new CopyOnWriteArrayList<>();
            page.route("**/auth/options", held::add);
            page.navigate("/signin");
            page.getByLabel("E-mail address").fill("me@example.test");
            page.waitForCondition(() -> !held.isEmpty());
            page.waitForResponse("**/auth/options", () -> held.forEach(Route::resume));
            assertThat(page.getByText("Continue with LinkedIn")).isVisible();
            visitor.password().fill("my own password");

            assertThat(page.getByLabel("E-mail address")).hasValue("me@example.test");
            assertThat(visitor.password()).hasValue("my own password");
        }
    }

    @Test
    void signsInWithLinkedIn() throws Exception {
        try (Visitor visitor = Visitor.on(Screen.DESKTOP)) {
            Page page = visitor.page();
            page.navigate("/signin");
            page.getByText("Continue with LinkedIn").click();
            page.waitForURL(Pattern.compile(".*/linkedin/oauth/v2/authorization.*"));
            page.getByText("Anna").first().click();

            page.waitForURL("**/home");
            assertThat(visitor.complaints()).isEmpty();
        }
    }
}

package dev.jobtracker.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person in front of a browser of their own. Everything is found as they would find it: by role and name. */
final class Visitor implements AutoCloseable {

    static final String PASSWORD = "plum orbit kettle";

    private static @Nullable Browser browser;

    private final BrowserContext context;
    private final Page page;
    private final String email = "visitor-" + UUID.randomUUID() + "@example.test";
    private final List<String> complaints = new ArrayList<>();

    private Visitor(String address, Screen screen, ColorScheme scheme) {
        this.context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setViewportSize(screen.width(), screen.height())
                        .setHasTouch(screen.touch())
                        .setLocale("en-GB")
                        .setColorScheme(scheme));
        this.page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    static Visitor on(Screen screen) throws Exception {
        return on(screen, ColorScheme.LIGHT);
    }

    static Visitor on(Screen screen, ColorScheme scheme) throws Exception {
        return new Visitor(RunningApp.get().address(), screen, scheme);
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            String chromium = System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium");
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(chromium))
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
        }
        return browser;
    }

    Page page() {
        return page;
    }

    String email() {
        return email;
    }

    /** What the browser itself complained about: scripts that failed, or what the security policy stopped. */
    List<String> complaints() {
        return complaints;
    }

    void signUp() {
        page.navigate("/signup");
        page.getByLabel("Full name").fill("Vera Visitor");
        page.getByLabel("E-mail address").fill(email);
        password().fill(PASSWORD);
        button("Create account").click();
        page.waitForURL("**/home");
    }

    Locator password() {
        return page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    /** Keeps what is on the screen as a build result. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }

    /** The sizes that the app is designed for. */
    enum Screen {
        PHONE(390, 844, true),
        TABLET(820, 1180, true),
        DESKTOP(1440, 900, false);

        private final int width;
        private final int height;
        private final boolean touch;

        Screen(int width, int height, boolean touch) {
            this.width = width;
            this.height = height;
            this.touch = touch;
        }

        int width() {
            return width;
        }

        int height() {
            return height;
        }

        boolean touch() {
            return touch;
        }
    }
}

package dev.jobtracker.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A person in front of a browser of their own. Everything is found as they would find it: by role and name. */
final class Visitor implements AutoCloseable {

    static final String PASSWORD = Account.PASSWORD;

    /** In milliseconds; machines that run tests are often busy. */
    private static final double PATIENCE = 20_000;

    /** One for each thread, which is how Playwright may be used. */
    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Visitor::launch);

    private final BrowserContext context;
    private final Page page;
    private final String email;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(Browser.NewContextOptions options, String email) {
        this.email = email;
        this.context = BROWSER.get().newContext(options);
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Somebody who has no account yet. */
    static Visitor on(Screen screen) throws Exception {
        return new Visitor(options(screen), "visitor-" + UUID.randomUUID() + "@example.test");
    }

    /** Somebody whose account was made a moment ago. */
    static Visitor newcomer(Screen screen) throws Exception {
        return with(Account.create(), screen);
    }

    /** Somebody with that account, signed in. */
    static Visitor with(Account account, Screen screen) throws Exception {
        return new Visitor(signedIn(options(screen), account), account.email());
    }

    /** Somebody who only looks: nothing moves, and no service worker stands between the page and its server. */
    static Visitor still(Account account, Screen screen) throws Exception {
        Browser.NewContextOptions options = signedIn(options(screen), account)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK);
        return new Visitor(options, account.email());
    }

    private static Browser.NewContextOptions options(Screen screen) throws Exception {
        return new Browser.NewContextOptions()
                .setBaseURL(RunningApp.get().address())
                .setViewportSize(screen.width(), screen.height())
                .setHasTouch(screen.touch())
                .setLocale("en-GB")
                .setTimezoneId("Europe/Stockholm");
    }

    private static Browser.NewContextOptions signedIn(Browser.NewContextOptions options, Account account)
            throws Exception {
        return options.setStorageState("""
                {"cookies":[],"origins":[{"origin":"%s","localStorage":[{"name":"jobtracker.refresh_token","value":"%s"}]}]}
                """.formatted(RunningApp.get().address(), account.refreshToken()));
    }

    private static Browser launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        String chromium = System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
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

    /** Waits until the browser has all of the app's files, which takes long on a busy machine. */
    void awaitWorker() {
        page.waitForFunction(
                "() => navigator.serviceWorker.controller !== null",
                null,
                new Page.WaitForFunctionOptions().setTimeout(4 * PATIENCE));
    }

    Locator password() {
        return page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
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
        PHONE(375, 812, true),
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

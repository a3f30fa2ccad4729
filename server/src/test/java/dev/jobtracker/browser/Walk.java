package dev.jobtracker.browser;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.jobtracker.browser.Visitor.Screen;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Goes from screen to screen, writes down what is wrong with each, and keeps a picture of it.
 *
 * @param application one that has something of everything
 * @param job one that suits the person well
 * @param findings what is wrong, one sentence each; gets longer
 */
record Walk(Page page, Screen screen, String application, String job, List<String> findings) {

    private static final Path PICTURES = Path.of("target", "screens");
    private static final String SPEAK = """
            language => {
              localStorage.setItem('jobtracker.language', language);
              dispatchEvent(new Event('storage'));
            }
            """;

    /** What leads out of a sheet without keeping anything. */
    private static final String LEAVE = "ion-modal.show-modal ion-buttons[slot=start] ion-button";

    /** What has the focus in an open sheet: what it is called; nothing when it is elsewhere. */
    private static final String FOCUSED = """
            () => {
              const focused = document.activeElement;
              if (!focused?.closest('ion-modal.show-modal')) return '';
              if (focused.type === 'submit') return 'submit';
              return focused.getAttribute('aria-label') || focused.labels?.[0]?.textContent || focused.textContent || 'sheet';
            }
            """;

    private static final int LONGEST_ROUND = 45;

    private static final String DRESSED = """
            language => document.documentElement.lang === language
              && document.documentElement.classList.contains('ion-palette-dark') === (language === 'sv')
            """;

    /** Looks at a screen in the light theme in English, and in the dark one in Swedish. */
    void visit(Stop stop) {
        try {
            ElementHandle opener = stop.visit(page, application, job);
            look(stop, false);
            if (opener != null) {
                goRound(stop);
                close(stop, opener, () -> page.keyboard().press("Escape"));
            }
            dress(true);
            Stop.open(page, opener);
            look(stop, true);
            if (opener != null) {
                close(stop, opener, page.locator(LEAVE)::click);
            }
            dress(false);
        } catch (PlaywrightException stuck) {
            String reason =
                    String.valueOf(stuck.getMessage()).lines().limit(2).toList().toString();
            findings.add(stop.name() + " " + screen.width() + ": " + reason);
        }
    }

    /** Goes through a sheet by Tab until it comes round: all of it can be reached, and nothing behind it. */
    private void goRound(Stop stop) {
        Set<String> passed = new LinkedHashSet<>();
        for (int steps = 0; steps < LONGEST_ROUND; steps++) {
            page.keyboard().press("Tab");
            String focused = (String) page.evaluate(FOCUSED);
            if (focused.isEmpty()) {
                note(stop, screen, false, List.of("lets the focus out of its sheet after " + passed));
                return;
            }
            passed.add(focused);
        }
        if (!passed.contains("submit")) {
            note(stop, screen, false, List.of("hides its button from the keyboard: " + passed));
        }
    }

    private void close(Stop stop, ElementHandle opener, Runnable leave) {
        leave.run();
        page.waitForFunction("() => !document.querySelector('ion-modal.show-modal')");
        try {
            page.waitForFunction(
                    "opener => document.activeElement === opener",
                    opener,
                    new Page.WaitForFunctionOptions().setTimeout(2_000));
        } catch (TimeoutError lost) {
            note(stop, screen, false, List.of("does not give the focus back to what opened its sheet"));
        }
    }

    private void dress(boolean dark) {
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE));
        String language = dark ? "sv" : "en";
        page.evaluate(SPEAK, language);
        page.waitForFunction(DRESSED, language);
    }

    private void look(Stop stop, boolean dark) {
        Stop.settled(page);
        note(stop, screen, dark, slips(stop, screen, dark));
        note(stop, screen, dark, dark ? Axe.contrast(page) : Axe.findings(page));
        if (screen == Screen.PHONE) {
            page.setViewportSize(Screen.TABLET.width(), Screen.TABLET.height());
            Stop.settled(page);
            note(stop, Screen.TABLET, dark, slips(stop, Screen.TABLET, dark));
            page.setViewportSize(screen.width(), screen.height());
            Stop.settled(page);
        }
    }

    private void note(Stop stop, Screen at, boolean dark, List<String> found) {
        String where = "%s %d %s: ".formatted(stop.name(), at.width(), dark ? "dark, Swedish" : "light, English");
        found.forEach(one -> findings.add(where + one));
    }

    /** What does not fit there; keeps the picture first. */
    @SuppressWarnings("unchecked") // what the script gives
    private List<String> slips(Stop stop, Screen at, boolean dark) {
        String name = "%s-%d-%s.png".formatted(stop.name(), at.width(), dark ? "dark" : "light");
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)));
        return (List<String>) page.evaluate("options => window.screenFindings(options)", Map.of("touch", at.touch()));
    }
}

package dev.jobtracker.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** The accessibility rules of axe-core, run inside the page that a person sees. */
final class Axe {

    private static final String RUN = """
            async (only) => {
              const { violations } = await axe.run(document, { ...only, resultTypes: ['violations'] });
              return violations.map(({ id, help, nodes }) => `${id}: ${help}: ` + nodes.slice(0, 3).map((node) =>
                `${node.target.join(' ')} ${node.html.slice(0, 120)} ${[...node.any, ...node.all, ...node.none].map((check) => check.message).slice(0, 1)}`).join(' | '));
            }
            """;

    private static final Map<String, Object> ALL = Map.of(
            "runOnly",
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
            "rules",
            Map.of("target-size", Map.of("enabled", true)));

    private static final Map<String, Object> CONTRAST = Map.of("runOnly", List.of("color-contrast"));

    private Axe() {}

    /** What the rules of WCAG 2.0 to 2.2, levels A and AA, and good practice find wrong; one sentence each. */
    static List<String> findings(Page page) {
        return found(page, ALL);
    }

    /** What another theme may have changed: letters that do not stand out from their ground. */
    static List<String> contrast(Page page) {
        return found(page, CONTRAST);
    }

    @SuppressWarnings("unchecked") // what the script above gives
    private static List<String> found(Page page, Map<String, Object> rules) {
        return (List<String>) page.evaluate(RUN, rules);
    }
}

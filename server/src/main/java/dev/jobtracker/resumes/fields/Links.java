package dev.jobtracker.resumes.fields;

import dev.jobtracker.resumes.document.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the web addresses that a person gives of themselves. */
final class Links {

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?<![@\\w.-])(?:https?://[^\\s<>\"|,;]{4,200}|www\\.[^\\s<>\"|,;]{4,200}|"
                    + "(?:[a-z0-9-]{1,63}\\.){0,2}(?:linkedin\\.com|github\\.com|gitlab\\.com|behance\\.net|dribbble\\.com|twitter\\.com|"
                    + "x\\.com|medium\\.com|kaggle\\.com|stackoverflow\\.com|xing\\.com)/[^\\s<>\"|,;]{1,150}|"
                    + "(?:[a-z0-9-]{1,63}\\.){0,2}[a-z0-9-]{2,63}\\.(?:github\\.io|com|net|org|io|dev|me|se|nu|de|eu|info|design|tech|app)"
                    + "(?:/[^\\s<>\"|,;]{0,150})?(?![\\w@.-]))");
    private static final int MOST = 10;

    private Links() {}

    static boolean isLink(String line) {
        return ADDRESS.matcher(line.strip()).matches();
    }

    static List<Found> find(List<Line> top, List<Line> rest, List<String> behindTheText) {
        Map<String, Found> links = new LinkedHashMap<>();
        top.forEach(line -> take(line.text(), links, true));
        rest.forEach(line -> take(line.text(), links, false));
        for (String link : behindTheText) {
            if (link.matches("https?://[^\\s<>\"]{4,300}") && isPersonal(link)) {
                put(links, link, 0.9, link);
            }
        }
        return links.values().stream().limit(MOST).toList();
    }

    private static void take(String line, Map<String, Found> links, boolean contact) {
        Matcher address = ADDRESS.matcher(line);
        while (address.find()) {
            String link = address.group().replaceAll("[.)\\]]+$", "");
            if (contact || isPersonal(link)) {
                put(links, link, contact ? 0.95 : 0.75, line);
            }
        }
    }

    private static boolean isPersonal(String link) {
        return link.toLowerCase(Locale.ROOT)
                .matches(
                        ".*(?:linkedin\\.com/in/|github\\.com/[^/]+/?$|gitlab\\.com/[^/]+/?$|behance\\.net|dribbble\\.com|xing\\.com/profile).*");
    }

    private static void put(Map<String, Found> links, String link, double confidence, String source) {
        String key = link.toLowerCase(Locale.ROOT).replaceAll("^https?://(?:www\\.)?|^www\\.|/$", "");
        links.putIfAbsent(key, new Found(link, confidence, source));
    }
}

package dev.jobtracker.logos.origin;

import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The icons that a page names, the one most worth asking for first. */
final class PageIcons {

    private static final Set<String> KINDS = Set.of("icon", "apple-touch-icon", "apple-touch-icon-precomposed");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,4})x\\d{1,4}");
    private static final int APPLES_OWN = 180;
    private static final int UNKNOWN = 32;
    private static final int ENOUGH = 256;

    private PageIcons() {}

    /** @param usual where browsers look without being told */
    static List<URI> in(String html, URI page, URI usual) {
        Stream<URI> named = Jsoup.parse(html).head().select("link[href][rel]").stream()
                .filter(link -> Stream.of(
                                link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"))
                        .anyMatch(KINDS::contains))
                .filter(link -> !isDrawing(link))
                .sorted(Comparator.comparingInt(PageIcons::worth).reversed())
                .map(link -> resolved(page, link.attr("href")))
                .filter(Objects::nonNull);
        return List.copyOf(
                new LinkedHashSet<>(Stream.concat(named, Stream.of(usual)).toList()));
    }

    private static boolean isDrawing(Element link) {
        return link.attr("type").toLowerCase(Locale.ROOT).contains("svg")
                || link.attr("href")
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("[?#].*", "")
                        .endsWith(".svg");
    }

    private static int worth(Element link) {
        Matcher size = SIZE.matcher(link.attr("sizes"));
        int side = size.find()
                ? Integer.parseInt(size.group(1))
                : link.attr("rel").toLowerCase(Locale.ROOT).contains("apple") ? APPLES_OWN : UNKNOWN;
        return side > ENOUGH ? UNKNOWN + 1 : side;
    }

    private static @Nullable URI resolved(URI page, String href) {
        try {
            URI icon = page.resolve(href.strip().replace(" ", "%20"));
            boolean web = "https".equalsIgnoreCase(icon.getScheme()) || "http".equalsIgnoreCase(icon.getScheme());
            return web && icon.getHost() != null ? icon : null;
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}

package dev.jobtracker.simulator.company;

import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.openings.Opening;
import dev.jobtracker.simulator.openings.Openings;
import dev.jobtracker.simulator.wire.Png;
import dev.jobtracker.simulator.wire.Reply;
import dev.jobtracker.simulator.wire.Request;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The companies' own web sites: {@code /{domain}/} with icons, and {@code /{domain}/jobb/{id}} with one opening and its
 * schema.org description. Some sites have only {@code /favicon.ico}, some no icon, one a hostile SVG.
 */
public final class Sites implements Upstream {

    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><script>alert(1)</script>"
                    + "<rect width=\"8\" height=\"8\" fill=\"teal\" onload=\"alert(2)\"/></svg>";

    private final Openings openings;

    /** Has a site for every company of these. */
    public Sites(Openings openings) {
        this.openings = openings;
    }

    @Override
    public String name() {
        return "sites";
    }

    @Override
    public Reply answer(Request request) {
        List<String> path = request.segments();
        String domain = path.isEmpty() ? "" : path.getFirst();
        List<Opening> own = openings.all().stream()
                .filter(opening -> opening.domain().equals(domain))
                .toList();
        if (own.isEmpty()) {
            return page(404, "Not found", "", "<h1>Not found</h1>");
        }
        String rest = String.join("/", path.subList(1, path.size()));
        return switch (rest) {
            case "" -> home(request, domain, own);
            case "favicon.ico" -> kind(domain) == 2 ? page(404, "Not found", "", "") : icon(domain, 32);
            case "icon-192.png" -> icon(domain, 192);
            case "icon.svg" -> Reply.bytes(200, "image/svg+xml", SVG.getBytes(StandardCharsets.UTF_8));
            default -> posting(own, path);
        };
    }

    /** 0: a large icon in the head; 1: only favicon.ico; 2: none; 3: an SVG. */
    private static int kind(String domain) {
        return Math.floorMod(domain.hashCode() >> 3, 4);
    }

    private static Reply icon(String domain, int size) {
        return Reply.bytes(200, "image/png", Png.logo(domain, size));
    }

    private static Reply home(Request request, String domain, List<Opening> own) {
        String base = request.base() + "/" + domain;
        String head = switch (kind(domain)) {
            case 0 ->
                "<link rel=\"icon\" href=\"" + base + "/favicon.ico\">"
                        + "<link rel=\"apple-touch-icon\" sizes=\"192x192\" href=\"" + base + "/icon-192.png\">";
            case 3 -> "<link rel=\"icon\" type=\"image/svg+xml\" href=\"" + base + "/icon.svg\">";
            default -> "";
        };
        StringBuilder list = new StringBuilder();
        for (Opening opening : own) {
            list.append("<li><a href=\"")
                    .append(base)
                    .append("/jobb/")
                    .append(opening.id())
                    .append("\">");
            list.append(JobPostingPage.escaped(opening.title())).append("</a></li>");
        }
        String company = JobPostingPage.escaped(own.getFirst().company());
        return page(200, company, head, "<h1>" + company + "</h1><ul>" + list + "</ul>");
    }

    private static Reply posting(List<Opening> own, List<String> path) {
        Opening opening = path.size() == 3 && path.get(1).equals("jobb") ? withId(own, path.get(2)) : null;
        return opening == null
                ? page(404, "Not found", "", "<h1>This job is no longer here</h1>")
                : page(
                        200,
                        JobPostingPage.escaped(opening.title()),
                        JobPostingPage.head(opening),
                        JobPostingPage.content(opening));
    }

    private static @Nullable Opening withId(List<Opening> own, String id) {
        for (Opening opening : own) {
            if (opening.id().equals(id)) {
                return opening;
            }
        }
        return null;
    }

    private static Reply page(int status, String title, String head, String content) {
        return Reply.html(
                status,
                "<!doctype html><html><head><meta charset=\"utf-8\"><title>" + title + "</title>" + head
                        + "</head><body>" + content + "</body></html>");
    }
}

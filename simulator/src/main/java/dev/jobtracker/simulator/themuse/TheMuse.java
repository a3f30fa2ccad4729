package dev.jobtracker.simulator.themuse;

import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.openings.Board;
import dev.jobtracker.simulator.openings.Credential;
import dev.jobtracker.simulator.openings.Listing;
import dev.jobtracker.simulator.openings.Opening;
import dev.jobtracker.simulator.openings.Openings;
import dev.jobtracker.simulator.openings.Quota;
import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.wire.Parameters;
import dev.jobtracker.simulator.wire.Reply;
import dev.jobtracker.simulator.wire.Request;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /api/public/jobs?page=0}: twenty a page, pages past 99 refused, anonymous callers counted by the hour. */
public final class TheMuse implements Upstream {

    private static final int PAGE = 20;
    private static final int LAST_PAGE = 99;

    private final Board board;
    private final Quota anonymous = new Quota(500);
    private final Quota keyed = new Quota(3_600);

    /** Shows a third of the openings. */
    public TheMuse(Openings openings) {
        this.board = new Board(openings, "themuse", 35, opening -> true);
    }

    @Override
    public String name() {
        return "themuse";
    }

    @Override
    public Reply answer(Request request) {
        if (!request.path().equals("/api/public/jobs")) {
            return error(404, "Not found");
        }
        Parameters asked = request.parameters();
        boolean hasKey = asked.has("api_key");
        if (hasKey && !Credential.isAccepted(asked.first("api_key"))) {
            return error(403, "Invalid API key");
        }
        Quota quota = hasKey ? keyed : anonymous;
        Reply reply = quota.use(1) ? jobs(asked) : error(429, "Rate limit exceeded");
        return reply.with("X-RateLimit-Limit", Long.toString(quota.limit()))
                .with("X-RateLimit-Remaining", Long.toString(quota.remaining()))
                .with("X-RateLimit-Reset", "1800");
    }

    private Reply jobs(Parameters asked) {
        String given = asked.first("page", "");
        if (!given.matches("\\d{1,6}")) {
            return error(400, "page is required and must be a number");
        }
        int page = Integer.parseInt(given);
        if (page > LAST_PAGE) {
            return error(400, "page must be at most " + LAST_PAGE);
        }
        List<Listing> found = board.listings().stream()
                .filter(listing -> anyIs(asked.all("category"), category(listing)))
                .filter(listing -> anyIs(asked.all("level"), level(listing)))
                .filter(listing -> anyIs(asked.all("company"), listing.company()))
                .filter(listing ->
                        asked.all("location").isEmpty() || asked.all("location").contains(location(listing)))
                .toList();
        List<Listing> ordered = asked.flag("descending") ? found : found.reversed();
        ObjectNode json = Json.object()
                .put("page", page)
                .put("page_count", (found.size() + PAGE - 1) / PAGE)
                .put("items_per_page", PAGE)
                .put("took", 4)
                .put("timed_out", false)
                .put("total", found.size());
        ArrayNode results = json.putArray("results");
        ordered.stream().skip((long) page * PAGE).limit(PAGE).forEach(listing -> results.add(result(listing)));
        return Reply.json(json);
    }

    private static boolean anyIs(List<String> wanted, String actual) {
        return wanted.isEmpty() || wanted.contains(actual);
    }

    private static String category(Listing listing) {
        return listing.opening().isTechnical() ? "Software Engineering" : "Operations";
    }

    private static String level(Listing listing) {
        String title = listing.opening().title();
        return title.contains("Senior") ? "Senior Level" : title.contains("Junior") ? "Entry Level" : "Mid Level";
    }

    private static String location(Listing listing) {
        return listing.opening().remote()
                ? "Flexible / Remote"
                : listing.opening().location().cityAndCountry();
    }

    private static ObjectNode result(Listing listing) {
        Opening opening = listing.opening();
        ObjectNode result = Json.object()
                .put("contents", opening.html())
                .put("name", listing.title())
                .put("type", "external")
                .put(
                        "publication_date",
                        listing.published().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("short_name", listing.slug())
                .put("model_type", "jobs")
                .put("id", listing.number() % 100_000_000);
        result.putArray("locations").addObject().put("name", location(listing));
        result.putArray("categories").addObject().put("name", category(listing));
        result.putArray("levels")
                .addObject()
                .put("name", level(listing))
                .put("short_name", Opening.slug(level(listing)).split("-", -1)[0]);
        result.putArray("tags");
        result.putObject("refs")
                .put(
                        "landing_page",
                        "https://www.themuse.example/jobs/" + opening.companySlug() + "/" + listing.slug());
        result.putObject("company")
                .put("id", opening.companySlug().hashCode() & 0xffff)
                .put("short_name", opening.companySlug())
                .put("name", listing.company());
        return result;
    }

    private static Reply error(int status, String message) {
        return Reply.json(status, Json.object().put("code", status).put("error", message));
    }

    @Override
    public Reply refusal(int status) {
        return error(status, status == 429 ? "Rate limit exceeded" : "Internal error");
    }

    @Override
    public void reset() {
        anonymous.refill();
        keyed.refill();
    }
}

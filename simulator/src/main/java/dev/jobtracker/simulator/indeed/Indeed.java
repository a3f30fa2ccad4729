package dev.jobtracker.simulator.indeed;

import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.openings.Board;
import dev.jobtracker.simulator.openings.Credential;
import dev.jobtracker.simulator.openings.Listing;
import dev.jobtracker.simulator.openings.Openings;
import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.wire.Parameters;
import dev.jobtracker.simulator.wire.Reply;
import dev.jobtracker.simulator.wire.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code /ads/apisearch} and {@code /ads/apigetjobs}; the publisher number is {@code demo}; XML unless JSON is asked.
 */
public final class Indeed implements Upstream {

    private static final int LARGEST_PAGE = 25;
    private static final int DEEPEST = 1_000;

    private final Openings openings;
    private final Board board;

    /** Shows more than half of the openings. */
    public Indeed(Openings openings) {
        this.openings = openings;
        this.board = new Board(openings, "indeed", 60, opening -> true);
    }

    @Override
    public String name() {
        return "indeed";
    }

    @Override
    public Reply answer(Request request) {
        Parameters asked = request.parameters();
        return switch (request.path()) {
            case "/ads/apisearch" -> refused(asked, "q", "l") ? error(asked) : search(asked);
            case "/ads/apigetjobs" -> refused(asked, "jobkeys", "jobkeys") ? error(asked) : jobs(asked);
            default -> Reply.html(404, "<html><body><h1>Page not found</h1></body></html>");
        };
    }

    private static boolean refused(Parameters asked, String one, String other) {
        return !complaint(asked, one, other).isEmpty();
    }

    private static String complaint(Parameters asked, String one, String other) {
        if (!Credential.isAccepted(asked.first("publisher"))) {
            return "Invalid publisher number provided.";
        }
        if (!asked.first("v", "2").equals("2")) {
            return "Invalid version number provided.";
        }
        if (one.equals("q")
                && (asked.first("userip", "").isEmpty()
                        || asked.first("useragent", "").isEmpty())) {
            return "Both userip and useragent are required.";
        }
        return asked.first(one, "").isEmpty() && asked.first(other, "").isEmpty() ? "Invalid parameters." : "";
    }

    /** Errors come with status 200. */
    private static Reply error(Parameters asked) {
        boolean search = !asked.has("jobkeys");
        ObjectNode json =
                Json.object().put("error", complaint(asked, search ? "q" : "jobkeys", search ? "l" : "jobkeys"));
        return asked.first("format", "xml").equals("json") ? Reply.json(json) : IndeedXml.reply(json);
    }

    private Reply search(Parameters asked) {
        String query = asked.first("q", "");
        String place = asked.first("l", "");
        Instant earliest = asked.has("fromage")
                ? openings.now().minus(Duration.ofDays(asked.number("fromage", 31)))
                : Instant.EPOCH;
        Comparator<Listing> order = asked.first("sort", "relevance").equals("date")
                ? Comparator.comparing(Listing::published).reversed()
                : Comparator.comparingLong(Listing::number);
        List<Listing> found = board.listings().stream()
                .filter(listing -> listing.matches(query))
                .filter(listing -> listing.opening().location().isMeantBy(place))
                .filter(listing -> !listing.published().isBefore(earliest) && hasType(listing, asked.first("jt", "")))
                .sorted(order)
                .toList();
        int start = Math.clamp(asked.number("start", 0), 0, DEEPEST);
        int limit = Math.clamp(asked.number("limit", 10), 1, LARGEST_PAGE);
        List<Listing> page = found.stream().skip(start).limit(limit).toList();
        ObjectNode json = Json.object()
                .put("version", 2)
                .put("query", query)
                .put("location", place)
                .put("paginationPayload", "")
                .put("radius", asked.number("radius", 25))
                .put("dupefilter", true)
                .put("highlight", asked.flag("highlight"))
                .put("totalResults", found.size())
                .put("start", page.isEmpty() ? 0 : start + 1)
                .put("end", start + page.size())
                .put("pageNumber", start / limit);
        return reply(asked, json, page);
    }

    private static boolean hasType(Listing listing, String type) {
        return switch (type) {
            case "fulltime" -> !listing.opening().partTime();
            case "parttime" -> listing.opening().partTime();
            case "temporary" -> listing.opening().temporary();
            case "contract", "internship" -> false;
            default -> true;
        };
    }

    private Reply jobs(Parameters asked) {
        List<String> keys = List.of(asked.first("jobkeys", "").split(",", -1));
        List<Listing> found = board.listings().stream()
                .filter(listing -> keys.contains(IndeedResult.key(listing)))
                .toList();
        return reply(asked, Json.object().put("version", 2), found);
    }

    private Reply reply(Parameters asked, ObjectNode json, List<Listing> page) {
        ArrayNode results = json.putArray("results");
        page.forEach(listing -> results.add(new IndeedResult(
                        listing, openings.now(), asked.first("q", ""), asked.flag("highlight"), asked.flag("latlong"))
                .json()));
        return asked.first("format", "xml").equals("json") ? Reply.json(json) : IndeedXml.reply(json);
    }
}

package dev.jobtracker.simulator.serpapi;

import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.openings.Board;
import dev.jobtracker.simulator.openings.Credential;
import dev.jobtracker.simulator.openings.Listing;
import dev.jobtracker.simulator.openings.Openings;
import dev.jobtracker.simulator.openings.Quota;
import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.wire.Parameters;
import dev.jobtracker.simulator.wire.Reply;
import dev.jobtracker.simulator.wire.Request;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /search.json?engine=google_jobs}, ten jobs at a time by {@code next_page_token}. */
public final class SerpApi implements Upstream {

    private static final int PAGE = 10;

    private final Openings openings;
    private final Board board;
    private final Quota searches = new Quota(10_000);

    /** Shows most of the openings: Google gathers from everywhere. */
    public SerpApi(Openings openings) {
        this.openings = openings;
        this.board = new Board(openings, "google", 85, opening -> true);
    }

    @Override
    public String name() {
        return "serpapi";
    }

    @Override
    public Reply answer(Request request) {
        Parameters asked = request.parameters();
        if (!request.path().equals("/search.json") && !request.path().equals("/search")) {
            return Reply.json(404, Json.object().put("error", "Not Found"));
        }
        if (!Credential.isAccepted(asked.first("api_key"))) {
            return error(401, "Invalid API key. Your API key should be here: https://serpapi.com/manage-api-key");
        }
        String engine = asked.first("engine", "google");
        if (!engine.equals("google_jobs")) {
            return error(400, "Unsupported `" + engine + "` engine.");
        }
        if (asked.first("q", "").isBlank()) {
            return error(400, "Missing query `q` parameter.");
        }
        if (asked.has("start")) {
            return error(400, "The `start` parameter is no longer supported. Use `next_page_token` instead.");
        }
        if (asked.has("location") && asked.has("uule")) {
            return error(400, "`location` and `uule` parameters can't be used together.");
        }
        return searches.use(1) ? search(request, asked) : refusal(429);
    }

    private Reply search(Request request, Parameters asked) {
        String language = asked.first("hl", "en").toLowerCase(Locale.ROOT);
        int from = offset(asked.first("next_page_token", ""));
        List<Listing> found = board.listings().stream()
                .filter(listing -> listing.matches(asked.first("q", "")))
                .filter(listing -> listing.opening().remote()
                        || listing.opening().location().isMeantBy(asked.first("location", "")))
                .toList();
        ObjectNode json = Json.object();
        json.set("search_metadata", metadata(request));
        json.set("search_parameters", parameters(asked));
        if (found.size() <= from) {
            json.putObject("search_information").put("jobs_results_state", "Fully empty");
            return Reply.json(json.put("error", "Google hasn't returned any results for this query."));
        }
        ArrayNode filters = json.putArray("filters");
        filters.addObject()
                .put("name", "Remote")
                .set(
                        "parameters",
                        Json.object().put("uds", "ADvngMhremote").put("q", asked.first("q", "") + " remote"));
        ArrayNode jobs = json.putArray("jobs_results");
        found.stream()
                .skip(from)
                .limit(PAGE)
                .forEach(listing -> jobs.add(new GoogleJob(listing, openings.now(), language).json()));
        if (found.size() > from + PAGE) {
            String token = token(from + PAGE);
            json.putObject("serpapi_pagination")
                    .put("next_page_token", token)
                    .put("next", request.base() + "/search.json?" + request.query() + "&next_page_token=" + token);
        }
        return Reply.json(json);
    }

    private ObjectNode metadata(Request request) {
        String id = UUID.randomUUID().toString().replace("-", "").substring(0, 24);
        return Json.object()
                .put("id", id)
                .put("status", "Success")
                .put("json_endpoint", request.base() + "/searches/" + id + ".json")
                .put("created_at", openings.now().toString().replaceAll("T(.{8}).*", " $1 UTC"))
                .put(
                        "google_jobs_url",
                        "https://www.google.com/search?udm=8&q="
                                + URLEncoder.encode(request.parameters().first("q", ""), StandardCharsets.UTF_8))
                .put("total_time_taken", 1.42);
    }

    private static ObjectNode parameters(Parameters asked) {
        ObjectNode json = Json.object().put("q", asked.first("q", "")).put("engine", "google_jobs");
        if (asked.has("location")) {
            json.put("location_requested", asked.first("location")).put("location_used", asked.first("location"));
        }
        return json.put("google_domain", asked.first("google_domain", "google.com"))
                .put("hl", asked.first("hl", "en"))
                .put("gl", asked.first("gl", "us"));
    }

    private static String token(int offset) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("from " + offset).getBytes(StandardCharsets.US_ASCII));
    }

    private static int offset(String token) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.US_ASCII);
            return text.startsWith("from ") ? Integer.parseInt(text.substring("from ".length())) : 0;
        } catch (IllegalArgumentException damaged) {
            return 0;
        }
    }

    private static Reply error(int status, String message) {
        return Reply.json(status, Json.object().put("error", message));
    }

    @Override
    public Reply refusal(int status) {
        return error(status, status == 429 ? "Your account has run out of searches." : "Internal server error");
    }

    /** {@code {"searches": 0}} sets what is left. */
    @Override
    public Reply control(Request request) {
        if (request.method().equals("POST")) {
            searches.leave(Json.read(request.body()).path("searches").asLong(searches.remaining()));
        }
        return Reply.json(Json.object().put("searches", searches.remaining()));
    }

    @Override
    public void reset() {
        searches.refill();
    }
}

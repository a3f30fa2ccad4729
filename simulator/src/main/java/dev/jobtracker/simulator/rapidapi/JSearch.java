package dev.jobtracker.simulator.rapidapi;

import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.openings.Board;
import dev.jobtracker.simulator.openings.Listing;
import dev.jobtracker.simulator.openings.Openings;
import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.wire.Parameters;
import dev.jobtracker.simulator.wire.Reply;
import dev.jobtracker.simulator.wire.Request;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSearch: {@code /search-v2} with a cursor, the older {@code /search} with pages, and {@code /job-details}. */
public final class JSearch implements Upstream {

    private static final int PAGE = 10;

    private final Openings openings;
    private final Board board;
    private final Gateway gateway = new Gateway("jsearch");
    private volatile boolean legacy = true;

    /** Shows most of the openings. */
    public JSearch(Openings openings) {
        this.openings = openings;
        this.board = new Board(openings, "jsearch", 80, opening -> true);
    }

    @Override
    public String name() {
        return "jsearch";
    }

    @Override
    public Reply answer(Request request) {
        Parameters asked = request.parameters();
        int pages = Math.clamp(asked.number("num_pages", 1), 1, 50);
        Reply refusal = gateway.refuse(request, pages);
        if (refusal != null) {
            return refusal;
        }
        return gateway.counted(
                switch (request.path()) {
                    case "/search-v2" -> searchByCursor(asked, pages);
                    case "/search" -> legacy ? searchByPage(asked, pages) : Gateway.noSuchEndpoint("/search");
                    case "/job-details" -> details(asked);
                    case "/estimated-salary", "/company-job-salary" -> ok(asked, Json.array());
                    default -> Gateway.noSuchEndpoint(request.path());
                });
    }

    private Reply searchByCursor(Parameters asked, int pages) {
        if (asked.first("query", "").isBlank()) {
            return error("Missing required parameter: query");
        }
        int from = offset(asked.first("cursor"));
        if (from < 0) {
            return error("Invalid cursor");
        }
        List<Listing> found = search(asked);
        int end = from + pages * PAGE;
        ObjectNode data = Json.object().set("jobs", jobs(found, from, end, asked));
        data.put("cursor", end < found.size() ? cursor(end) : null);
        return ok(asked, data);
    }

    private Reply searchByPage(Parameters asked, int pages) {
        if (asked.first("query", "").isBlank()) {
            return error("Missing required parameter: query");
        }
        int from = (Math.max(1, asked.number("page", 1)) - 1) * PAGE;
        return ok(asked, jobs(search(asked), from, from + pages * PAGE, asked));
    }

    private Reply details(Parameters asked) {
        List<String> ids = List.of(asked.first("job_id", "").split(",", -1));
        ArrayNode jobs = Json.array();
        board.listings().stream()
                .filter(listing -> ids.contains(JSearchJob.id(listing)))
                .forEach(listing -> jobs.add(JSearchJob.json(listing, openings.now())));
        return ok(asked, jobs);
    }

    private List<Listing> search(Parameters asked) {
        String query = asked.first("query", "").toLowerCase(Locale.ROOT);
        int in = query.lastIndexOf(" in ");
        String words = in < 0 ? query : query.substring(0, in);
        String place = in < 0 ? "" : query.substring(in + " in ".length());
        String country = asked.first("country", "");
        return board.listings().stream()
                .filter(listing ->
                        listing.matches(words) && listing.opening().location().isMeantBy(place))
                .filter(listing -> country.isEmpty()
                        || country.equalsIgnoreCase(listing.opening().location().countryCode()))
                .filter(listing -> isWanted(listing, asked))
                .toList();
    }

    private boolean isWanted(Listing listing, Parameters asked) {
        boolean remoteOnly = asked.flag("work_from_home") || asked.flag("remote_jobs_only");
        List<String> types = List.of(asked.first("employment_types", "").split(",", -1));
        String type = listing.opening().partTime() ? "PARTTIME" : "FULLTIME";
        List<String> without = List.of(asked.first("exclude_job_publishers", "").split(",", -1));
        return (!remoteOnly || listing.opening().remote())
                && (types.contains("") || types.contains(type))
                && !without.contains(JSearchJob.publisher(listing))
                && !listing.published().isBefore(earliest(asked.first("date_posted", "all")));
    }

    private Instant earliest(String datePosted) {
        Instant now = openings.now();
        return switch (datePosted) {
            case "today" -> now.minus(Duration.ofDays(1));
            case "3days" -> now.minus(Duration.ofDays(3));
            case "week" -> now.minus(Duration.ofDays(7));
            case "month" -> now.minus(Duration.ofDays(31));
            default -> Instant.EPOCH;
        };
    }

    private ArrayNode jobs(List<Listing> found, int from, int end, Parameters asked) {
        List<String> fields = List.of(asked.first("fields", "").split(",", -1));
        ArrayNode jobs = Json.array();
        found.stream().skip(from).limit(end - from).forEach(listing -> {
            ObjectNode job = JSearchJob.json(listing, openings.now());
            jobs.add(fields.contains("") ? job : job.retain(fields));
        });
        return jobs;
    }

    private static Reply ok(Parameters asked, JsonNode data) {
        ObjectNode parameters = Json.object();
        asked.values().forEach((name, values) -> parameters.put(name, values.getFirst()));
        parameters.put("page", Math.max(1, asked.number("page", 1)));
        parameters.put("num_pages", asked.number("num_pages", 1));
        ObjectNode json = Json.object()
                .put("status", "OK")
                .put("request_id", UUID.randomUUID().toString());
        json.set("parameters", parameters);
        return Reply.json(json.set("data", data));
    }

    private static Reply error(String message) {
        ObjectNode json = Json.object()
                .put("status", "ERROR")
                .put("request_id", UUID.randomUUID().toString());
        json.putObject("error").put("message", message).put("code", 400);
        return Reply.json(400, json);
    }

    private static String cursor(int offset) {
        return Base64.getUrlEncoder().encodeToString(("at:" + offset).getBytes(StandardCharsets.US_ASCII));
    }

    private static int offset(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return 0;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            return text.startsWith("at:") ? Integer.parseInt(text.substring("at:".length())) : -1;
        } catch (IllegalArgumentException damaged) {
            return -1;
        }
    }

    @Override
    public Reply refusal(int status) {
        return status == 429 ? gateway.counted(Reply.message(429, Gateway.BURST)) : Upstream.super.refusal(status);
    }

    /** Sets what is left of the quota, and with {@code {"legacy": false}} whether {@code /search} is gone. */
    @Override
    public Reply control(Request request) {
        if (request.method().equals("POST")) {
            legacy = Json.read(request.body()).path("legacy").asBoolean(legacy);
        }
        return gateway.control(request);
    }

    @Override
    public void reset() {
        legacy = true;
        gateway.refill();
    }
}

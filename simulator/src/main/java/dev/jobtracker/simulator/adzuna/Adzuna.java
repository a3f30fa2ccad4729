package dev.jobtracker.simulator.adzuna;

import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.openings.Board;
import dev.jobtracker.simulator.openings.Credential;
import dev.jobtracker.simulator.openings.Listing;
import dev.jobtracker.simulator.openings.Openings;
import dev.jobtracker.simulator.openings.Pay;
import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.wire.Parameters;
import dev.jobtracker.simulator.wire.Reply;
import dev.jobtracker.simulator.wire.Request;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /v1/api/jobs/{country}/search/{page}} with {@code app_id} and {@code app_key}, both {@code demo}. */
public final class Adzuna implements Upstream {

    private static final Set<String> COUNTRIES = Set.of(
            "at", "au", "be", "br", "ca", "ch", "de", "es", "fr", "gb", "in", "it", "mx", "nl", "nz", "pl", "sg", "us",
            "za");
    private static final int LARGEST_PAGE = 50;
    private static final int LONGEST_TEXT = 500;
    private static final String BAD_REQUEST =
            "<html><head><title>400 Bad Request</title></head><body><h1>Bad Request</h1></body></html>";

    private final Openings openings;
    private final Board board;

    /** Shows half of the openings, the same ones in every country. */
    public Adzuna(Openings openings) {
        this.openings = openings;
        this.board = new Board(openings, "adzuna", 55, opening -> true);
    }

    @Override
    public String name() {
        return "adzuna";
    }

    @Override
    public Reply answer(Request request) {
        List<String> path = request.segments();
        if (path.size() != 6
                || !request.path().startsWith("/v1/api/jobs/")
                || !path.get(4).equals("search")) {
            return Reply.html(404, "<html><body><h1>Not Found</h1></body></html>");
        }
        Parameters asked = request.parameters();
        if (asked.first("app_id", "").isEmpty() || asked.first("app_key", "").isEmpty()) {
            return Reply.html(400, BAD_REQUEST);
        }
        if (!Credential.isAccepted(asked.first("app_id")) || !Credential.isAccepted(asked.first("app_key"))) {
            return exception(401, "AUTH_FAIL", "Authorisation failed");
        }
        if (!COUNTRIES.contains(path.get(3))) {
            return exception(404, "UNSUPPORTED_COUNTRY", "Unsupported country");
        }
        int page = path.get(5).matches("\\d{1,6}") ? Integer.parseInt(path.get(5)) : 0;
        int size = asked.number("results_per_page", 10);
        return page < 1 || size < 0 || size > LARGEST_PAGE ? Reply.html(400, BAD_REQUEST) : search(asked, page, size);
    }

    private static Reply exception(int status, String exception, String display) {
        return Reply.json(
                status,
                Json.object()
                        .put("__CLASS__", "Adzuna::API::Response::Exception")
                        .put("exception", exception)
                        .put("display", display)
                        .put("doc", "https://api.adzuna.com/v1/doc"));
    }

    private Reply search(Parameters asked, int page, int size) {
        List<Listing> found = board.listings().stream()
                .filter(listing -> fits(listing, asked))
                .sorted(order(asked))
                .toList();
        ObjectNode json = Json.object().put("__CLASS__", "Adzuna::API::Response::JobSearchResults");
        ArrayNode results = json.putArray("results");
        found.stream().skip((page - 1L) * size).limit(size).forEach(listing -> results.add(result(listing)));
        found.stream()
                .map(listing -> listing.opening().pay())
                .flatMap(Stream::ofNullable)
                .mapToInt(pay -> pay.yearly().low())
                .average()
                .ifPresent(mean -> json.put("mean", mean));
        return Reply.json(json.put("count", found.size()));
    }

    private boolean fits(Listing listing, Parameters asked) {
        Instant earliest = asked.has("max_days_old")
                ? openings.now().minus(Duration.ofDays(asked.number("max_days_old", 365)))
                : Instant.EPOCH;
        Pay pay = listing.opening().pay();
        int least = asked.number("salary_min", 0);
        boolean paid = least == 0
                || (pay == null
                        ? asked.flag("salary_include_unknown")
                        : pay.yearly().high() >= least);
        String excluded = asked.first("what_exclude", "");
        return Stream.of("what", "what_and", "what_phrase").allMatch(name -> listing.matches(asked.first(name, "")))
                && (!asked.has("what_or")
                        || Stream.of(asked.first("what_or", "").split(" ", -1)).anyMatch(listing::matches))
                && (excluded.isBlank() || !listing.matches(excluded))
                && listing.opening().location().isMeantBy(asked.first("where", ""))
                && paid
                && !listing.published().isBefore(earliest)
                && !(asked.flag("full_time") && listing.opening().partTime())
                && !(asked.flag("part_time") && !listing.opening().partTime())
                && !(asked.flag("permanent") && listing.opening().temporary())
                && !(asked.flag("contract") && !listing.opening().temporary());
    }

    private static Comparator<Listing> order(Parameters asked) {
        boolean byDate = asked.first("sort_by", "relevance").equals("date");
        Comparator<Listing> order = byDate
                ? Comparator.comparing(Listing::published).reversed()
                : Comparator.comparingLong(Listing::number);
        return asked.first("sort_dir", "").equals("up") ? order.reversed() : order;
    }

    private static ObjectNode result(Listing listing) {
        ObjectNode result = Json.object()
                .put("__CLASS__", "Adzuna::API::Response::Job")
                .put("id", Long.toString(listing.number()))
                .put("adref", "eyJhbGciOiJIUzI1NiJ9." + listing.uuid())
                .put("title", listing.title())
                .put("description", listing.cutText(LONGEST_TEXT).replace('\n', ' '))
                .put(
                        "created",
                        listing.published().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("redirect_url", "https://www.adzuna.example/land/ad/" + listing.number() + "?se=simulated");
        result.putObject("company")
                .put("__CLASS__", "Adzuna::API::Response::Company")
                .put("display_name", listing.company());
        ObjectNode location = result.putObject("location")
                .put("__CLASS__", "Adzuna::API::Response::Location")
                .put("display_name", listing.opening().location().english());
        ArrayNode area = location.putArray("area");
        Stream.of(
                        listing.opening().location().country(),
                        listing.opening().location().county(),
                        listing.opening().location().englishCity())
                .filter(part -> !part.isEmpty())
                .forEach(area::add);
        result.putObject("category")
                .put("__CLASS__", "Adzuna::API::Response::Category")
                .put("tag", listing.opening().isTechnical() ? "it-jobs" : "other-general-jobs")
                .put("label", listing.opening().isTechnical() ? "IT Jobs" : "Other/General Jobs");
        pay(result, listing);
        result.put("contract_type", listing.opening().temporary() ? "contract" : "permanent");
        result.put("contract_time", listing.opening().partTime() ? "part_time" : "full_time");
        if (listing.opening().location().position() != null) {
            result.put("latitude", listing.opening().location().position().latitude());
            result.put("longitude", listing.opening().location().position().longitude());
        }
        return result;
    }

    /** What nobody said, Adzuna sometimes predicts; then low and high are the same. */
    private static void pay(ObjectNode result, Listing listing) {
        Pay pay = listing.opening().pay();
        boolean predicted = pay == null && listing.number() % 2 == 0;
        if (pay != null) {
            result.put("salary_min", (double) pay.yearly().low());
            result.put("salary_max", (double) pay.yearly().high());
        } else if (predicted) {
            double guess = 380_000 + listing.number() % 100_000;
            result.put("salary_min", guess).put("salary_max", guess);
        }
        result.put("salary_is_predicted", predicted ? "1" : "0");
    }
}

package dev.jobtracker.simulator.himalayas;

import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.openings.Board;
import dev.jobtracker.simulator.openings.Listing;
import dev.jobtracker.simulator.openings.Opening;
import dev.jobtracker.simulator.openings.Openings;
import dev.jobtracker.simulator.openings.Pay;
import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.wire.Parameters;
import dev.jobtracker.simulator.wire.Reply;
import dev.jobtracker.simulator.wire.Request;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /jobs/api} (ignores what is searched for) and {@code /jobs/api/search}; at most twenty at a time. */
public final class Himalayas implements Upstream {

    private static final int LARGEST_PAGE = 20;
    private static final int SHORT_PAGE = 3;

    private final Openings openings;
    private final Board board;

    /** Shows what can be done remotely. */
    public Himalayas(Openings openings) {
        this.openings = openings;
        this.board = new Board(openings, "himalayas", 90, Opening::remote);
    }

    @Override
    public String name() {
        return "himalayas";
    }

    @Override
    public Reply answer(Request request) {
        Parameters asked = request.parameters();
        return switch (request.path()) {
            case "/jobs/api" -> list(asked);
            case "/jobs/api/search" -> search(asked);
            default -> Reply.html(404, "<!doctype html><title>404</title><h1>Page not found</h1>");
        };
    }

    private Reply list(Parameters asked) {
        String cursor = asked.first("cursor", "");
        int offset = cursor.matches("c\\d{1,6}")
                ? Integer.parseInt(cursor.substring(1))
                : Math.max(0, asked.number("offset", 0));
        int limit = Math.clamp(asked.number("limit", LARGEST_PAGE), 1, LARGEST_PAGE);
        return page(board.listings(), offset, limit);
    }

    private Reply search(Parameters asked) {
        String country = asked.first("country", "");
        List<Listing> found = board.listings().stream()
                .filter(listing -> listing.matches(asked.first("q", "")))
                .filter(listing -> isWorldwide(listing)
                        || (!asked.flag("worldwide")
                                && listing.opening().location().isMeantBy(country)))
                .toList();
        int page = Math.max(1, asked.number("page", 1));
        return page(found, (page - 1) * LARGEST_PAGE, LARGEST_PAGE);
    }

    private Reply page(List<Listing> listings, int offset, int limit) {
        ObjectNode json = Json.object()
                .put("comments", "Please link back to Himalayas and name it as the source. This is a simulation.")
                .put("updatedAt", openings.now().getEpochSecond())
                .put("offset", offset)
                .put("limit", limit)
                .put("totalCount", listings.size());
        if (offset + limit < listings.size()) {
            json.put("nextCursor", "c" + (offset + limit));
        }
        ArrayNode jobs = json.putArray("jobs");
        // The second page is shorter than it could be: a short page is not the last one.
        int count = offset == limit ? Math.max(1, limit - SHORT_PAGE) : limit;
        listings.stream().skip(offset).limit(count).forEach(listing -> jobs.add(job(listing)));
        return Reply.json(json);
    }

    private static boolean isWorldwide(Listing listing) {
        return listing.number() % 3 == 0;
    }

    private static ObjectNode job(Listing listing) {
        Opening opening = listing.opening();
        Pay pay = opening.pay();
        String link = "https://himalayas.example/companies/" + opening.companySlug() + "/jobs/" + listing.slug();
        ObjectNode job = Json.object()
                .put("title", listing.title())
                .put("excerpt", listing.cutText(200))
                .put("companyName", listing.company())
                .put("companySlug", opening.companySlug())
                .put("companyLogo", "https://cdn.himalayas.example/" + opening.companySlug() + ".png")
                .put("employmentType", opening.partTime() ? "Part Time" : "Full Time")
                .put("minSalary", pay == null ? null : pay.yearly().low())
                .put("maxSalary", pay == null ? null : pay.yearly().high())
                .put("salaryPeriod", "annual");
        job.set("seniority", Json.array(List.of(opening.title().contains("Senior") ? "Senior" : "Mid-level")));
        job.put("currency", pay == null ? null : "SEK");
        String country = opening.location().country();
        job.set(
                "locationRestrictions",
                Json.array(isWorldwide(listing) || country.isEmpty() ? List.of() : List.of(country)));
        job.set("timezoneRestrictions", Json.array().add(0).add(1).add(2));
        job.set("categories", Json.array(List.of(opening.title().replace(' ', '-'))));
        job.set("parentCategories", Json.array(opening.isTechnical() ? List.of("Developer") : List.of()));
        return job.put("description", opening.html())
                .put("pubDate", listing.published().getEpochSecond())
                .put("expiryDate", opening.deadline().getEpochSecond())
                .put("applicationLink", link)
                .put("guid", link);
    }
}

package dev.jobtracker.simulator.remotive;

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
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /api/remote-jobs}: everything at once; {@code limit} is ignored, as it was last seen to be. */
public final class Remotive implements Upstream {

    private static final String NOTICE = "Remotive API Legal Notice";
    private static final String TERMS =
            "Please link back to the job's page on Remotive and name Remotive as the source;"
                    + " fetch at most four times a day. This is a simulation.";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private final Board board;

    /** Shows what can be done remotely. */
    public Remotive(Openings openings) {
        this.board = new Board(openings, "remotive", 60, Opening::remote);
    }

    @Override
    public String name() {
        return "remotive";
    }

    @Override
    public Reply answer(Request request) {
        if (!request.path().equals("/api/remote-jobs")) {
            return Reply.html(404, "<!doctype html><title>Page not found</title>");
        }
        Parameters asked = request.parameters();
        String company = asked.first("company_name", "").toLowerCase(Locale.ROOT);
        String category = asked.first("category", "").toLowerCase(Locale.ROOT);
        List<Listing> found = board.listings().stream()
                .filter(listing -> listing.matches(asked.first("search", "")))
                .filter(listing -> listing.company().toLowerCase(Locale.ROOT).contains(company))
                .filter(listing ->
                        category.isEmpty() || Opening.slug(category(listing)).equals(Opening.slug(category)))
                .toList();
        ObjectNode json = Json.object()
                .put("00-warning", NOTICE)
                .put("0-legal-notice", TERMS)
                .put("job-count", found.size())
                .put("total-job-count", board.listings().size());
        ArrayNode jobs = json.putArray("jobs");
        found.forEach(listing -> jobs.add(job(listing)));
        return Reply.json(json);
    }

    private static String category(Listing listing) {
        return listing.opening().isTechnical() ? "Software Development" : "Customer Service";
    }

    private static ObjectNode job(Listing listing) {
        Opening opening = listing.opening();
        ObjectNode job = Json.object()
                .put("id", listing.number() % 10_000_000)
                .put("url", "https://remotive.example/remote-jobs/" + listing.slug())
                .put("title", listing.title())
                .put("company_name", listing.company() + (listing.number() % 4 == 0 ? " " : ""))
                .put("company_logo", "https://remotive.example/job/" + listing.number() + "/logo")
                .put("category", category(listing));
        job.set("tags", Json.array(opening.skills()));
        return job.put("job_type", jobType(listing))
                .put("publication_date", DATE.format(LocalDateTime.ofInstant(listing.published(), ZoneOffset.UTC)))
                .put("candidate_required_location", listing.number() % 3 == 0 ? "Worldwide" : "Europe, Sweden")
                .put("salary", salary(opening.pay(), listing.number()))
                .put("description", opening.html());
    }

    private static String jobType(Listing listing) {
        if (listing.number() % 9 == 0) {
            return "";
        }
        return listing.opening().temporary() ? "contract" : listing.opening().partTime() ? "part_time" : "full_time";
    }

    private static String salary(@Nullable Pay pay, long number) {
        if (pay == null) {
            return "";
        }
        return number % 2 == 0
                ? pay.low() / 1000 + "k - " + pay.high() / 1000 + "k SEK/month"
                : "€" + pay.yearly().low() / 11_000 + ",0k- €" + pay.yearly().high() / 11_000 + ",0k";
    }
}

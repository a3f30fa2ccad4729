package dev.jobtracker.simulator.arbeitnow;

import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.openings.Board;
import dev.jobtracker.simulator.openings.Listing;
import dev.jobtracker.simulator.openings.Opening;
import dev.jobtracker.simulator.openings.Openings;
import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.wire.Reply;
import dev.jobtracker.simulator.wire.Request;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /api/job-board-api?page=N}; pages are shorter than the real ones, so that there are several. */
public final class Arbeitnow implements Upstream {

    private static final int PAGE = 25;

    private final Board board;

    /** Shows less than half of the openings. */
    public Arbeitnow(Openings openings) {
        this.board = new Board(openings, "arbeitnow", 45, opening -> true);
    }

    @Override
    public String name() {
        return "arbeitnow";
    }

    @Override
    public Reply answer(Request request) {
        if (request.path().startsWith("/jobs/")) {
            return landing(request);
        }
        if (!request.path().equals("/api/job-board-api")) {
            return Reply.html(404, "<!doctype html><title>Not Found</title>");
        }
        int page = Math.max(1, request.parameters().number("page", 1));
        List<Listing> all = board.listings();
        int pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
        ObjectNode json = Json.object();
        ArrayNode data = json.putArray("data");
        all.stream().skip((page - 1L) * PAGE).limit(PAGE).forEach(listing -> data.add(job(listing, request.base())));
        String address = request.base() + "/api/job-board-api?page=";
        json.putObject("links")
                .put("first", address + 1)
                .putNull("last")
                .put("prev", page > 1 ? address + (page - 1) : null)
                .put("next", page < pages ? address + (page + 1) : null);
        json.putObject("meta")
                .put("current_page", page)
                .put("from", data.isEmpty() ? null : (page - 1) * PAGE + 1)
                .put("path", request.base() + "/api/job-board-api")
                .put("per_page", PAGE)
                .put("to", data.isEmpty() ? null : (page - 1) * PAGE + data.size())
                .put("terms", "This is a free public API: please link back to Arbeitnow. This is a simulation.")
                .put("info", "Jobs are updated every hour.");
        return Reply.json(json).with("X-RateLimit-Limit", "50").with("X-RateLimit-Remaining", "49");
    }

    private Reply landing(Request request) {
        List<String> path = request.segments();
        boolean apply = path.getLast().equals("apply");
        String slug = apply && path.size() > 2 ? path.get(path.size() - 2) : path.getLast();
        for (Listing listing : board.listings()) {
            if (listing.slug().equals(slug)) {
                return apply
                        ? Reply.redirect(listing.opening().link())
                        : Reply.html(200, listing.opening().html());
            }
        }
        return Reply.html(404, "<!doctype html><title>Not Found</title>");
    }

    private static ObjectNode job(Listing listing, String base) {
        Opening opening = listing.opening();
        ObjectNode job = Json.object()
                .put("slug", listing.slug())
                .put("company_name", listing.company())
                .put("title", listing.title())
                .put("description", opening.html())
                .put("remote", opening.remote())
                .put("url", base + "/jobs/companies/" + opening.companySlug() + "/" + listing.slug());
        job.set(
                "tags",
                Json.array(Stream.of(opening.isTechnical() ? "IT" : "", opening.occupation())
                        .filter(tag -> !tag.isEmpty())
                        .toList()));
        job.set("job_types", Json.array(opening.partTime() ? List.of("Part Time") : List.of("Full Time")));
        return job.put("location", opening.location().englishCity())
                .put("created_at", listing.published().getEpochSecond());
    }
}

package dev.jobtracker.simulator.greenhouse;

import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.openings.CompanyBoards;
import dev.jobtracker.simulator.openings.Listing;
import dev.jobtracker.simulator.openings.Opening;
import dev.jobtracker.simulator.openings.Openings;
import dev.jobtracker.simulator.openings.Pay;
import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.wire.Reply;
import dev.jobtracker.simulator.wire.Request;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /v1/boards/{company}/jobs}, {@code /jobs/{id}}, {@code /departments}, {@code /offices}; HTML is escaped. */
public final class Greenhouse implements Upstream {

    private static final DateTimeFormatter EASTERN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx").withZone(ZoneId.of("America/New_York"));

    private final CompanyBoards boards;

    /** Publishes for the companies that use it. */
    public Greenhouse(Openings openings) {
        this.boards = new CompanyBoards(openings, "greenhouse");
    }

    @Override
    public String name() {
        return "greenhouse";
    }

    @Override
    public Reply answer(Request request) {
        List<String> path = request.segments();
        if (path.size() < 4 || !request.path().startsWith("/v1/boards/")) {
            return notFound();
        }
        List<Listing> listings = boards.of(path.get(2));
        if (listings.isEmpty()) {
            return notFound();
        }
        return switch (path.get(3)) {
            case "jobs" ->
                path.size() == 4
                        ? list(listings, request.parameters().flag("content"))
                        : detail(listings, path.get(4), request);
            case "departments" -> Reply.json(Json.object().set("departments", departments()));
            case "offices" -> Reply.json(Json.object().set("offices", Json.array()));
            default -> notFound();
        };
    }

    private static Reply list(List<Listing> listings, boolean withContent) {
        ObjectNode json = Json.object();
        ArrayNode jobs = json.putArray("jobs");
        listings.forEach(listing -> jobs.add(job(listing, withContent)));
        json.putObject("meta").put("total", listings.size());
        return Reply.json(json);
    }

    private static Reply detail(List<Listing> listings, String id, Request request) {
        for (Listing listing : listings) {
            if (Long.toString(listing.number()).equals(id)) {
                ObjectNode job = job(listing, true);
                if (request.parameters().flag("questions")) {
                    job.putArray("questions");
                }
                Pay pay = listing.opening().pay();
                if (request.parameters().flag("pay_transparency") && pay != null) {
                    job.putArray("pay_input_ranges")
                            .addObject()
                            .put("min_cents", 100 * pay.yearly().low())
                            .put("max_cents", 100 * pay.yearly().high())
                            .put("currency_type", "SEK")
                            .put("title", "Yearly")
                            .put("blurb", "");
                }
                return Reply.json(job);
            }
        }
        return notFound();
    }

    private static ObjectNode job(Listing listing, boolean withContent) {
        Opening opening = listing.opening();
        ObjectNode job = Json.object()
                .put(
                        "absolute_url",
                        "https://job-boards.greenhouse.io/" + opening.companySlug() + "/jobs/" + listing.number())
                .put("internal_job_id", listing.number() % 2 == 0 ? listing.number() + 1 : null);
        job.putObject("location")
                .put(
                        "name",
                        opening.remote() ? "Remote, Sweden" : opening.location().cityAndCountry());
        if (listing.number() % 3 == 0) {
            job.putArray("metadata")
                    .addObject()
                    .put("id", 4_021)
                    .put("name", "Employment type")
                    .put("value", opening.partTime() ? "Part-time" : "Full-time")
                    .put("value_type", "single_select");
        } else {
            job.putNull("metadata");
        }
        job.put("id", listing.number())
                .put("updated_at", eastern(listing.published().plusSeconds(7_200)))
                .put("requisition_id", listing.number() % 2 == 0 ? "R-" + listing.number() % 1_000 : null)
                .put("title", listing.title())
                .put("company_name", opening.company())
                .put("first_published", eastern(listing.published()))
                .put("language", opening.language());
        if (withContent) {
            job.put("content", escaped(opening.html()));
            job.set("departments", departments());
            job.putArray("offices")
                    .addObject()
                    .put("id", 77)
                    .put("name", opening.location().englishCity())
                    .put("location", opening.location().cityAndCountry());
        }
        return job;
    }

    private static ArrayNode departments() {
        ArrayNode departments = Json.array();
        departments
                .addObject()
                .put("id", 901)
                .put("name", "Engineering")
                .put("parent_id", (Integer) null)
                .set("child_ids", Json.array());
        return departments;
    }

    private static String eastern(Instant time) {
        return EASTERN.format(time);
    }

    private static String escaped(String html) {
        return html.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static Reply notFound() {
        return Reply.json(404, Json.object().put("status", 404).put("error", "Job not found"));
    }

    /** Names the companies. */
    @Override
    public Reply control(Request request) {
        return Reply.json(Json.object().set("companies", Json.array(boards.companies())));
    }
}

package dev.jobtracker.simulator.ashby;

import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.openings.CompanyBoards;
import dev.jobtracker.simulator.openings.Listing;
import dev.jobtracker.simulator.openings.Opening;
import dev.jobtracker.simulator.openings.Openings;
import dev.jobtracker.simulator.openings.Pay;
import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.wire.Reply;
import dev.jobtracker.simulator.wire.Request;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /posting-api/job-board/{company}?includeCompensation=true}: everything at once, also what is not listed. */
public final class Ashby implements Upstream {

    private final CompanyBoards boards;

    /** Publishes for the companies that use it. */
    public Ashby(Openings openings) {
        this.boards = new CompanyBoards(openings, "ashby");
    }

    @Override
    public String name() {
        return "ashby";
    }

    @Override
    public Reply answer(Request request) {
        List<String> path = request.segments();
        List<Listing> listings = path.size() == 3 && request.path().startsWith("/posting-api/job-board/")
                ? boards.of(path.get(2))
                : List.of();
        if (listings.isEmpty()) {
            return Reply.text(404, "Not Found");
        }
        boolean withPay = request.parameters().flag("includeCompensation");
        ObjectNode json = Json.object().put("apiVersion", "1");
        ArrayNode jobs = json.putArray("jobs");
        listings.forEach(listing -> jobs.add(job(listing, withPay)));
        ObjectNode hidden = job(listings.getFirst(), withPay);
        jobs.add(hidden.put("id", "00000000-0000-4000-8000-000000000000")
                .put("title", "Internal: do not show")
                .put("isListed", false));
        return Reply.json(json);
    }

    private static ObjectNode job(Listing listing, boolean withPay) {
        Opening opening = listing.opening();
        String address = "https://jobs.ashbyhq.com/" + opening.companySlug() + "/" + listing.uuid();
        ObjectNode job = Json.object()
                .put("id", listing.uuid())
                .put("title", listing.title())
                .put("department", listing.number() % 3 == 0 ? null : "Engineering")
                .put("team", listing.number() % 3 == 0 ? null : "Platform")
                .put("employmentType", employmentType(opening))
                .put("location", opening.location().englishCity());
        ArrayNode more = job.putArray("secondaryLocations");
        if (listing.number() % 5 == 0) {
            more.addObject().put("location", "Oslo");
        }
        job.put(
                "publishedAt",
                listing.published().truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", ".000+00:00"));
        job.put("isListed", true);
        job.put("isRemote", listing.number() % 4 == 0 ? null : (Boolean) opening.remote());
        job.put("workplaceType", opening.remote() ? "Remote" : listing.number() % 4 == 0 ? null : "Hybrid");
        job.putObject("address")
                .putObject("postalAddress")
                .put("addressRegion", opening.location().county())
                .put("addressCountry", opening.location().country())
                .put("addressLocality", opening.location().englishCity());
        job.put("jobUrl", address)
                .put("applyUrl", address + "/application")
                .put("descriptionHtml", opening.html())
                .put("descriptionPlain", opening.text());
        if (withPay) {
            job.set("compensation", compensation(opening.pay()));
        }
        return job;
    }

    private static String employmentType(Opening opening) {
        return opening.temporary() ? "Temporary" : opening.partTime() ? "PartTime" : "FullTime";
    }

    private static ObjectNode compensation(@Nullable Pay pay) {
        ObjectNode compensation = Json.object();
        if (pay == null) {
            compensation.putNull("compensationTierSummary").putNull("scrapeableCompensationSalarySummary");
            compensation.putArray("compensationTiers");
            compensation.putArray("summaryComponents");
            return compensation;
        }
        Pay yearly = pay.yearly();
        String summary = "SEK " + yearly.low() / 1000 + "K – SEK " + yearly.high() / 1000 + "K";
        compensation.put("compensationTierSummary", summary + " • Offers Equity");
        compensation.put("scrapeableCompensationSalarySummary", summary.replace('–', '-'));
        compensation.putArray("compensationTiers");
        compensation
                .putArray("summaryComponents")
                .addObject()
                .put("compensationType", "Salary")
                .put("interval", "1 YEAR")
                .put("currencyCode", "SEK")
                .put("minValue", yearly.low())
                .put("maxValue", yearly.high());
        return compensation;
    }

    /** Names the companies. */
    @Override
    public Reply control(Request request) {
        return Reply.json(Json.object().set("companies", Json.array(boards.companies())));
    }
}

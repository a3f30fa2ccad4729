package dev.jobtracker.simulator.rapidapi;

import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.openings.Board;
import dev.jobtracker.simulator.openings.Listing;
import dev.jobtracker.simulator.openings.Openings;
import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.wire.Parameters;
import dev.jobtracker.simulator.wire.Reply;
import dev.jobtracker.simulator.wire.Request;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

/** Fantastic.jobs' LinkedIn Job Search: {@code /active-jb-1h|24h|7d} and the unified {@code /active-jb}. */
public final class LinkedInJobs implements Upstream {

    private static final int LARGEST_PAGE = 100;

    private final Openings openings;
    private final Board board;
    private final Gateway gateway = new Gateway("linkedin-job-search-api");

    /** Shows three quarters of the openings. */
    public LinkedInJobs(Openings openings) {
        this.openings = openings;
        this.board = new Board(openings, "linkedin", 75, opening -> true);
    }

    @Override
    public String name() {
        return "linkedin-jobs";
    }

    @Override
    public Reply answer(Request request) {
        Reply refusal = gateway.refuse(request, 1);
        if (refusal != null) {
            return refusal;
        }
        Parameters asked = request.parameters();
        boolean unified = request.path().equals("/active-jb");
        Duration span = span(unified ? "/active-jb-" + asked.first("time_frame", "7d") : request.path());
        if (span == null) {
            return unified
                    ? gateway.countedWithJobs(Reply.message(400, "Invalid time_frame"))
                    : Gateway.noSuchEndpoint(request.path());
        }
        Reply bad = badParameter(asked);
        return bad == null ? search(asked, unified, span) : gateway.countedWithJobs(bad);
    }

    private static @Nullable Duration span(String path) {
        return switch (path) {
            case "/active-jb-1h" -> Duration.ofHours(1);
            case "/active-jb-24h" -> Duration.ofHours(24);
            case "/active-jb-7d" -> Duration.ofDays(7);
            case "/active-jb-1m" -> Duration.ofDays(31);
            case "/active-jb-6m" -> Duration.ofDays(183);
            default -> null;
        };
    }

    private static @Nullable Reply badParameter(Parameters asked) {
        if (asked.has("include_basic_organization_details")) {
            return Reply.message(400, "include_basic_organization_details is not supported on this endpoint");
        }
        int limit = asked.number("limit", LARGEST_PAGE);
        if (limit < 1 || limit > LARGEST_PAGE) {
            return Reply.message(400, "limit must be between 1 and " + LARGEST_PAGE);
        }
        return asked.number("offset", 0) < 0 ? Reply.message(400, "offset must not be negative") : null;
    }

    private Reply search(Parameters asked, boolean unified, Duration span) {
        String description = asked.first(unified ? "description_format" : "description_type", "");
        boolean withAi = asked.flag("include_ai");
        List<Listing> found = board.listings().stream()
                .filter(listing -> listing.published().isAfter(openings.now().minus(span)))
                .filter(listing -> fits(listing, asked))
                .skip(asked.number("offset", 0))
                .limit(asked.number("limit", LARGEST_PAGE))
                .toList();
        Reply spent = gateway.refuseJobs(found.size());
        if (spent != null) {
            return spent;
        }
        ArrayNode jobs = Json.array();
        found.forEach(listing -> jobs.add(new LinkedInJob(listing, unified, description, withAi).json()));
        return gateway.countedWithJobs(Reply.json(jobs));
    }

    private static boolean fits(Listing listing, Parameters asked) {
        Boolean remote = asked.has("remote") ? asked.flag("remote") : null;
        return fits(listing, asked, "title", Listing::title)
                && fits(
                        listing,
                        asked,
                        "location",
                        each -> each.opening().location().english())
                && fits(listing, asked, "description", each -> each.opening().text())
                && fits(listing, asked, "organization", Listing::company)
                && fits(listing, asked, "type", each -> LinkedInJob.employmentType(each.opening()))
                && (remote == null || remote == listing.opening().remote());
    }

    private static boolean fits(Listing listing, Parameters asked, String name, Function<Listing, String> text) {
        String filter = asked.first(name, asked.first(name + "_filter", ""));
        return filter.isBlank() || FilterText.of(filter).fits(text.apply(listing));
    }

    @Override
    public Reply refusal(int status) {
        return status == 429
                ? gateway.countedWithJobs(Reply.message(429, Gateway.BURST))
                : Upstream.super.refusal(status);
    }

    /** Sets what is left of the quotas. */
    @Override
    public Reply control(Request request) {
        return gateway.control(request);
    }

    @Override
    public void reset() {
        gateway.refill();
    }
}

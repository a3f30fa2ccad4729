package dev.jobtracker.simulator.rapidapi;

import dev.jobtracker.simulator.openings.Credential;
import dev.jobtracker.simulator.openings.Quota;
import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.wire.Reply;
import dev.jobtracker.simulator.wire.Request;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What RapidAPI puts in front of every API: the key, the quotas and their headers. */
final class Gateway {

    static final String BURST = "You have exceeded the rate limit per second for your plan, BASIC, by the API provider";

    private static final String SPENT = "You have exceeded the MONTHLY quota for %s on your current plan, BASIC."
            + " Upgrade your plan at https://rapidapi.com/simulated/%s";
    private static final int SECONDS_TO_RESET = 1_209_600;

    private final String api;
    private final Quota requests = new Quota(10_000);
    private final Quota jobs = new Quota(100_000);

    Gateway(String api) {
        this.api = api;
    }

    /** A refusal, or null where the call may go on; then so many requests are used up. */
    @Nullable
    Reply refuse(Request request, int billed) {
        String key = request.header("X-RapidAPI-Key", request.header("x-api-key", ""));
        if (!Credential.isAccepted(key)) {
            return Reply.message(403, "You are not subscribed to this API.");
        }
        if (!requests.use(billed)) {
            return counted(Reply.message(429, SPENT.formatted("Requests", api)));
        }
        return null;
    }

    /** Uses up jobs, as Fantastic.jobs counts them; a refusal where none are left. */
    @Nullable
    Reply refuseJobs(int count) {
        return jobs.use(count) || count == 0 ? null : counted(Reply.message(429, SPENT.formatted("Jobs", api)));
    }

    Reply counted(Reply reply) {
        return reply.with("x-ratelimit-requests-limit", Long.toString(requests.limit()))
                .with("x-ratelimit-requests-remaining", Long.toString(requests.remaining()))
                .with("x-ratelimit-requests-reset", Integer.toString(SECONDS_TO_RESET));
    }

    Reply countedWithJobs(Reply reply) {
        return counted(reply)
                .with("x-ratelimit-jobs-limit", Long.toString(jobs.limit()))
                .with("x-ratelimit-jobs-remaining", Long.toString(jobs.remaining()))
                .with("x-ratelimit-jobs-reset", Integer.toString(SECONDS_TO_RESET));
    }

    /** {@code {"requests": 3, "jobs": 100}} sets what is left. */
    Reply control(Request request) {
        if (request.method().equals("POST")) {
            JsonNode wanted = Json.read(request.body());
            requests.leave(wanted.path("requests").asLong(requests.remaining()));
            jobs.leave(wanted.path("jobs").asLong(jobs.remaining()));
        }
        return Reply.json(Json.object().put("requests", requests.remaining()).put("jobs", jobs.remaining()));
    }

    void refill() {
        requests.refill();
        jobs.refill();
    }

    static Reply noSuchEndpoint(String path) {
        return Reply.message(404, "Endpoint '" + path + "' does not exist");
    }
}

package dev.jobtracker.sources.greenhouse;

import dev.jobtracker.sources.OwnerSettings;
import dev.jobtracker.sources.SourceDescription;
import dev.jobtracker.sources.WatchedCompanies;
import dev.jobtracker.sources.reading.CompanyFeed;
import dev.jobtracker.sources.reading.Question;
import dev.jobtracker.sources.reading.SourceHttp;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** The watched companies' boards at Greenhouse, each in one answer. */
final class GreenhouseFeed extends CompanyFeed {

    private static final SourceDescription DESCRIPTION = new SourceDescription(
            GreenhouseReader.ID,
            "Greenhouse",
            URI.create("https://www.greenhouse.com"),
            URI.create("https://developers.greenhouse.io/job-board.html"),
            false,
            "Greenhouse needs no key, but companies to watch.");

    private final SourceHttp http;
    private final Clock clock;
    private final Duration within;

    GreenhouseFeed(
            GreenhouseSettings settings,
            OwnerSettings owner,
            WatchedCompanies watched,
            SourceHttp http,
            Clock clock,
            Duration within) {
        super(DESCRIPTION, settings.upstream(), owner, settings.companies(), watched);
        this.http = http;
        this.clock = clock;
        this.within = within;
    }

    @Override
    protected void take(String company, Delivery delivery) {
        Instant now = clock.instant();
        Question question = new Question("/v1/boards/" + Question.segment(company) + "/jobs").with("content", true);
        JsonNode answer = http.json(call(question, within));
        delivery.take(company, answer.path("jobs"), job -> GreenhouseReader.read(job, company, now));
    }
}

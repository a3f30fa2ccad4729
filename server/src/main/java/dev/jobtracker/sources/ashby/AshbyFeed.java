package dev.jobtracker.sources.ashby;

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

/** The watched companies' boards at Ashby, each in one answer. */
final class AshbyFeed extends CompanyFeed {

    private static final SourceDescription DESCRIPTION = new SourceDescription(
            AshbyReader.ID,
            "Ashby",
            URI.create("https://www.ashbyhq.com"),
            URI.create("https://developers.ashbyhq.com/docs/public-job-posting-api"),
            false,
            "Ashby needs no key, but companies to watch.");

    private final SourceHttp http;
    private final Clock clock;
    private final Duration within;

    AshbyFeed(
            AshbySettings settings,
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
        Question question =
                new Question("/posting-api/job-board/" + Question.segment(company)).with("includeCompensation", true);
        JsonNode answer = http.json(call(question, within));
        delivery.take(company, answer.path("jobs"), job -> AshbyReader.read(job, company, now));
    }
}

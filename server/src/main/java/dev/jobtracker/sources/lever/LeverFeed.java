package dev.jobtracker.sources.lever;

import dev.jobtracker.platform.http.HttpCall;
import dev.jobtracker.sources.OwnerSettings;
import dev.jobtracker.sources.SourceDescription;
import dev.jobtracker.sources.WatchedCompanies;
import dev.jobtracker.sources.reading.CompanyFeed;
import dev.jobtracker.sources.reading.Question;
import dev.jobtracker.sources.reading.SourceHttp;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The watched companies' boards at Lever, a hundred postings at a time. Europeans have a server of their own. */
final class LeverFeed extends CompanyFeed {

    private static final int PAGE = 100;
    private static final int MOST_PAGES = 50;
    private static final URI EUROPE = URI.create("https://api.eu.lever.co");

    private static final SourceDescription DESCRIPTION = new SourceDescription(
            LeverReader.ID,
            "Lever",
            URI.create("https://www.lever.co"),
            URI.create("https://github.com/lever/postings-api"),
            false,
            "Lever needs no key, but companies to watch.");

    private final URI base;
    private final SourceHttp http;
    private final Duration within;

    LeverFeed(
            LeverSettings settings,
            OwnerSettings owner,
            WatchedCompanies watched,
            SourceHttp http,
            Clock clock,
            Duration within) {
        super(DESCRIPTION, settings.upstream(), owner, settings.companies(), watched);
        this.base = settings.baseUrl();
        this.http = http;
        this.within = within;
    }

    @Override
    protected void take(String company, Delivery delivery) {
        for (int page = 0; page < MOST_PAGES; page++) {
            JsonNode postings = http.json(asked(company, page * PAGE));
            delivery.take(company + " from " + page * PAGE, postings, posting -> LeverReader.read(posting, company));
            if (postings.size() != PAGE) {
                return;
            }
        }
    }

    private HttpCall asked(String company, int skip) {
        boolean european = company.startsWith(LeverBoards.EUROPEAN);
        String name = european ? company.substring(LeverBoards.EUROPEAN.length()) : company;
        Question question = new Question("/v0/postings/" + Question.segment(name))
                .with("mode", "json")
                .with("skip", skip)
                .with("limit", PAGE);
        boolean own = Objects.requireNonNullElse(base.getHost(), "").equals("api.lever.co");
        return call(question.under(european && own ? EUROPE : base), within);
    }
}

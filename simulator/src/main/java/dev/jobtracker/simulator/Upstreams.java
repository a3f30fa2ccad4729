package dev.jobtracker.simulator;

import dev.jobtracker.simulator.adzuna.Adzuna;
import dev.jobtracker.simulator.arbeitnow.Arbeitnow;
import dev.jobtracker.simulator.ashby.Ashby;
import dev.jobtracker.simulator.company.Logos;
import dev.jobtracker.simulator.company.Sites;
import dev.jobtracker.simulator.greenhouse.Greenhouse;
import dev.jobtracker.simulator.hackernews.HackerNews;
import dev.jobtracker.simulator.himalayas.Himalayas;
import dev.jobtracker.simulator.indeed.Indeed;
import dev.jobtracker.simulator.jobstream.JobStream;
import dev.jobtracker.simulator.jobtech.JobSearch;
import dev.jobtracker.simulator.lever.Lever;
import dev.jobtracker.simulator.linkedin.LinkedIn;
import dev.jobtracker.simulator.openai.OpenAi;
import dev.jobtracker.simulator.openings.Openings;
import dev.jobtracker.simulator.rapidapi.JSearch;
import dev.jobtracker.simulator.rapidapi.LinkedInJobs;
import dev.jobtracker.simulator.remotive.Remotive;
import dev.jobtracker.simulator.serpapi.SerpApi;
import dev.jobtracker.simulator.themuse.TheMuse;
import dev.jobtracker.simulator.world.World;
import java.util.List;

/** The list of everything that is simulated: a new upstream is added here and nowhere else. */
final class Upstreams {

    private Upstreams() {}

    static List<Upstream> over(World world) {
        Openings openings = new Openings(world);
        return List.of(
                new JobSearch(world),
                new JobStream(world),
                new LinkedIn(world),
                new LinkedInJobs(openings),
                new JSearch(openings),
                new SerpApi(openings),
                new Indeed(openings),
                new Adzuna(openings),
                new Himalayas(openings),
                new Arbeitnow(openings),
                new Remotive(openings),
                new TheMuse(openings),
                new HackerNews(openings),
                new Greenhouse(openings),
                new Lever(openings),
                new Ashby(openings),
                new Logos(openings),
                new Sites(openings),
                new OpenAi());
    }
}

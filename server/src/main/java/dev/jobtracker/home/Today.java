package dev.jobtracker.home;

import dev.jobtracker.analytics.ThisWeek;
import dev.jobtracker.applications.Stage;
import dev.jobtracker.jobs.JobPosting;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/**
 * What deserves a person's attention now.
 *
 * @param newMatches what came since {@code newMatchesSince} and suits the person, the best first; few
 * @param newMatchesSince the end of their visit before this one
 * @param followUps reminders that fall due today, the earliest first, and then applications without an answer
 * @param withoutAnswer how many applications there are that no answer came to for too long
 * @param interviews the next ones, the earliest first; few
 * @param pipeline how many applications stand at each stage, in the person's order
 * @param steps the way in, for a person who has not gone all of it; empty for who has
 */
@Schema(name = "Home")
public record Today(
        List<JobPosting> newMatches,
        Instant newMatchesSince,
        List<FollowUp> followUps,
        long withoutAnswer,
        List<NextInterview> interviews,
        List<StageCount> pipeline,
        ThisWeek week,
        List<FirstStep> steps) {

    public Today {
        newMatches = List.copyOf(newMatches);
        followUps = List.copyOf(followUps);
        interviews = List.copyOf(interviews);
        pipeline = List.copyOf(pipeline);
        steps = List.copyOf(steps);
    }

    /** How many applications stand at a stage. */
    @Schema(name = "HomeStage")
    public record StageCount(Stage stage, int count) {}
}

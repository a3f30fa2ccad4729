package dev.jobtracker.discovery.web;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.discovery.PostingViews;
import dev.jobtracker.jobs.FollowingIntake;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.jobs.PostingQuery;
import dev.jobtracker.jobs.PostingQuery.Order;
import dev.jobtracker.matching.Recommendations;
import dev.jobtracker.platform.web.Page;
import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "jobs")
class CatalogController {

    private final PostingCatalog catalog;
    private final FollowingIntake intake;
    private final PostingViews views;
    private final Recommendations recommendations;

    CatalogController(
            PostingCatalog catalog, FollowingIntake intake, PostingViews views, Recommendations recommendations) {
        this.catalog = catalog;
        this.intake = intake;
        this.views = views;
        this.recommendations = recommendations;
    }

    @GetMapping("/search")
    @Operation(operationId = "searchCatalog", summary = "Searches the catalog")
    JobPostingPage search(SignedIn person, @ParameterObject SearchParameters parameters) {
        PostingQuery question = parameters.query(person.accountId());
        PageRequest page = parameters.pageRequest();
        Page<JobPosting> found = question.order() == Order.MATCH
                ? recommendations
                        .sorted(person.accountId(), question, page)
                        .orElseGet(() -> catalog.search(question.in(Order.RELEVANCE), page))
                : catalog.search(question, page);
        return JobPostingPage.of(found, views.fill(person.accountId(), found.items()));
    }

    @GetMapping("/jobs/recommendations/semantic")
    @Operation(
            operationId = "recommendJobs",
            summary = "What suits the person's résumé best",
            description = "The filters hold before anything is cut off; `sort` is passed over.")
    JobPostingPage recommendations(
            SignedIn person,
            @ParameterObject SearchParameters parameters,
            @Parameter(description = "From 0 to 100.") @RequestParam(name = "min_score", defaultValue = "0")
                    int minScore) {
        if (minScore < 0 || minScore > 100) {
            throw ProblemException.invalid("min_score", "out_of_range", "must be from 0 to 100");
        }
        Page<JobPosting> best = recommendations.best(
                person.accountId(), parameters.query(person.accountId()), minScore, parameters.pageRequest());
        return JobPostingPage.of(best, views.fill(person.accountId(), best.items()));
    }

    @GetMapping("/jobs/{job_id}")
    @Operation(operationId = "getJob", summary = "One posting")
    JobPosting posting(SignedIn person, @PathVariable("job_id") String id) {
        Optional<UUID> wanted = JobId.read(id);
        wanted.ifPresent(intake::await);
        JobPosting posting = wanted.flatMap(job -> catalog.opening(person.accountId(), job))
                .orElseThrow(CatalogController::notFound);
        return views.open(person.accountId(), posting);
    }

    @PostMapping("/jobs/{job_id}/split")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "splitJob", summary = "Keeps one of an opening's postings apart, for good")
    JobPosting split(SignedIn person, @PathVariable("job_id") String id, @Valid @RequestBody SplitRequest request) {
        UUID opening = JobId.read(id)
                .filter(job -> catalog.find(person.accountId(), job).isPresent())
                .orElseThrow(CatalogController::notFound);
        JobPosting apart = catalog.split(person.accountId(), opening, request.source(), request.sourceId())
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "not_joined",
                        "No posting of that name is shown together with others here."));
        return views.fill(person.accountId(), List.of(apart)).getFirst();
    }

    private static ProblemException notFound() {
        return ProblemException.notFound("posting_not_found", "There is no such posting.");
    }
}

package dev.jobtracker.discovery.web;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.discovery.PostingViews;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.platform.web.Page;
import dev.jobtracker.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "jobs")
class CatalogController {

    private final PostingCatalog catalog;
    private final PostingViews views;

    CatalogController(PostingCatalog catalog, PostingViews views) {
        this.catalog = catalog;
        this.views = views;
    }

    @GetMapping("/search")
    @Operation(operationId = "searchCatalog", summary = "Searches the catalog")
    JobPostingPage search(SignedIn person, @ParameterObject SearchParameters parameters) {
        Page<JobPosting> found = catalog.search(parameters.query(person.accountId()), parameters.pageRequest());
        return JobPostingPage.of(found, views.fill(person.accountId(), found.items()));
    }

    @GetMapping("/jobs/{job_id}")
    @Operation(operationId = "getJob", summary = "One posting")
    JobPosting posting(SignedIn person, @PathVariable("job_id") String id) {
        JobPosting posting = JobId.read(id)
                .flatMap(catalog::find)
                .orElseThrow(() -> ProblemException.notFound("posting_not_found", "There is no such posting."));
        return views.fill(person.accountId(), List.of(posting)).getFirst();
    }
}

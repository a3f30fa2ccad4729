package dev.jobtracker.jobs.web;

import dev.jobtracker.jobs.CatalogRun;
import dev.jobtracker.jobs.CatalogRuns;
import dev.jobtracker.jobs.runs.RunsByHand;
import dev.jobtracker.platform.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/owner/runs")
@Tag(name = "owner")
class OwnerRunsController {

    private final CatalogRuns runs;
    private final RunsByHand byHand;

    OwnerRunsController(CatalogRuns runs, RunsByHand byHand) {
        this.runs = runs;
        this.byHand = byHand;
    }

    @GetMapping
    @Operation(operationId = "ownerRuns", summary = "What was done on the catalog, the latest first")
    OwnerRunPage all(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit) {
        return OwnerRunPage.of(runs.all(PageRequest.of(page, limit)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(operationId = "startRun", summary = "Fetches the feeds, or clears out, now")
    CatalogRun start(@Valid @RequestBody OwnerRunRequest request) {
        return switch (request.kind()) {
            case UPDATE -> byHand.update();
            case CLEANUP -> byHand.cleanup();
        };
    }
}

package dev.jobtracker.discovery.web;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.discovery.PostingViews;
import dev.jobtracker.jobs.FollowingIntake;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.PostingMarks;
import dev.jobtracker.platform.web.Page;
import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/jobs")
@Tag(name = "jobs")
class MarksController {

    private final PostingMarks marks;
    private final PostingViews views;
    private final FollowingIntake intake;

    MarksController(PostingMarks marks, PostingViews views, FollowingIntake intake) {
        this.marks = marks;
        this.views = views;
        this.intake = intake;
    }

    @GetMapping("/saved")
    @Operation(operationId = "listSavedJobs", summary = "What the person saved, open or not, the latest first")
    JobPostingPage saved(
            SignedIn person,
            @Parameter(description = "Only what the person hid since, in place of all but that.")
                    @RequestParam(defaultValue = "false")
                    boolean hidden,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit) {
        Page<JobPosting> saved = marks.saved(person.accountId(), hidden, PageRequest.of(page, limit));
        return JobPostingPage.of(saved, views.fill(person.accountId(), saved.items()));
    }

    @PostMapping("/{job_id}/save")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "saveJob", summary = "Saves a posting")
    void save(SignedIn person, @PathVariable("job_id") String id) {
        change(person, id, marks::save);
    }

    @DeleteMapping("/{job_id}/save")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "unsaveJob", summary = "Takes a posting from the saved ones")
    void unsave(SignedIn person, @PathVariable("job_id") String id) {
        change(person, id, marks::unsave);
    }

    @PutMapping("/{job_id}/hidden")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "hideJob", summary = "Hides a posting from every list")
    void hide(SignedIn person, @PathVariable("job_id") String id) {
        change(person, id, marks::hide);
    }

    @DeleteMapping("/{job_id}/hidden")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "unhideJob", summary = "Shows a posting in lists again")
    void unhide(SignedIn person, @PathVariable("job_id") String id) {
        change(person, id, marks::unhide);
    }

    private void change(SignedIn person, String id, BiPredicate<UUID, UUID> change) {
        Optional<UUID> wanted = JobId.read(id);
        wanted.ifPresent(intake::await);
        boolean found = wanted.filter(posting -> change.test(person.accountId(), posting))
                .isPresent();
        if (!found) {
            throw ProblemException.notFound("posting_not_found", "There is no such posting.");
        }
    }
}

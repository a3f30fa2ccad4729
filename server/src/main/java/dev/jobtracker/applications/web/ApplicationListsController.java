package dev.jobtracker.applications.web;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.applications.Application;
import dev.jobtracker.applications.ApplicationLists;
import dev.jobtracker.applications.Board;
import dev.jobtracker.applications.Boards;
import dev.jobtracker.applications.BulkChange;
import dev.jobtracker.applications.Stage;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.platform.web.Page;
import dev.jobtracker.platform.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/applications")
@Tag(name = "applications")
class ApplicationListsController {

    private static final int BOARD_LIMIT = 50;

    private final ApplicationLists lists;
    private final Boards boards;
    private final BulkChange bulk;
    private final PostingCatalog catalog;

    ApplicationListsController(ApplicationLists lists, Boards boards, BulkChange bulk, PostingCatalog catalog) {
        this.lists = lists;
        this.boards = boards;
        this.bulk = bulk;
        this.catalog = catalog;
    }

    /** The pipeline with the applications at each stage. */
    record BoardAnswer(List<BoardColumn> columns) {}

    /**
     * One stage.
     *
     * @param items those changed last
     * @param total how many stand here
     */
    record BoardColumn(Stage stage, List<ApplicationAnswer> items, int total) {}

    @GetMapping("/board")
    @Operation(operationId = "applicationBoard", summary = "Applications by stage, those changed last first")
    BoardAnswer board(SignedIn person, @RequestParam(required = false) @Nullable Integer limit) {
        int most = PageRequest.of(0, limit == null ? BOARD_LIMIT : limit).limit();
        return new BoardAnswer(boards.of(person.accountId(), most).columns().stream()
                .map(ApplicationListsController::column)
                .toList());
    }

    private static BoardColumn column(Board.Column column) {
        return new BoardColumn(
                column.stage(),
                column.items().stream().map(ApplicationAnswer::of).toList(),
                column.total());
    }

    @GetMapping("/tags")
    @Operation(operationId = "applicationTags", summary = "Every tag in use, with the number of its applications")
    Map<String, Integer> tags(SignedIn person) {
        return lists.tags(person.accountId());
    }

    @GetMapping("/duplicates")
    @Operation(operationId = "sameApplications", summary = "Attempts at the same job that there are already")
    ApplicationPage duplicates(
            SignedIn person,
            @RequestParam(name = "job_id", required = false) @Nullable UUID jobId,
            @RequestParam(name = "company_name", required = false) @Nullable String companyName,
            @RequestParam(name = "role_title", required = false) @Nullable String roleTitle) {
        Optional<JobPosting> posting = jobId == null ? Optional.empty() : catalog.opening(person.accountId(), jobId);
        Set<UUID> postings = new LinkedHashSet<>();
        posting.ifPresent(known -> known.sources().forEach(origin -> postings.add(origin.postingId())));
        if (jobId != null) {
            postings.add(jobId);
        }
        String company =
                companyName == null ? posting.map(JobPosting::companyName).orElse("") : companyName;
        String title = roleTitle == null ? posting.map(JobPosting::title).orElse("") : roleTitle;
        List<Application> same = lists.same(person.accountId(), postings, company, title);
        return ApplicationPage.of(new Page<>(same, 0, PageRequest.MAX_LIMIT, same.size()));
    }

    @PostMapping("/bulk")
    @Operation(operationId = "changeApplications", summary = "Changes many applications, all or none")
    BulkChange.Outcome change(SignedIn person, @RequestBody BulkInput input) {
        return bulk.apply(person.accountId(), input.identifiers(), input.wanted());
    }
}

package dev.jobtracker.platform.tasks.web;

import dev.jobtracker.platform.tasks.TaskBoard;
import dev.jobtracker.platform.web.Page;
import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/owner/tasks")
@Tag(name = "owner")
class OwnerTaskController {

    private final TaskBoard board;

    OwnerTaskController(TaskBoard board) {
        this.board = board;
    }

    @GetMapping
    @Operation(operationId = "ownerTasks", summary = "Background tasks: given up, running, waiting")
    Page<OwnerTask> page(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit) {
        PageRequest request = PageRequest.of(page, limit);
        return new Page<>(
                board.page(request.offset(), request.limit()).stream()
                        .map(OwnerTask::of)
                        .toList(),
                request.page(),
                request.limit(),
                board.count());
    }

    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "retryOwnerTask", summary = "Try one anew that was given up")
    void retry(@PathVariable UUID id) {
        require(board.retry(id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "dismissOwnerTask", summary = "Forget one that was given up")
    void dismiss(@PathVariable UUID id) {
        require(board.dismiss(id));
    }

    private static void require(boolean there) {
        if (!there) {
            throw ProblemException.notFound("not_found", "There is no such task that was given up.");
        }
    }
}

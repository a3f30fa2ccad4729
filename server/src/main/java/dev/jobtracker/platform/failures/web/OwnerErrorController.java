package dev.jobtracker.platform.failures.web;

import dev.jobtracker.platform.failures.FailureGroups;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/owner/errors")
@Tag(name = "owner")
class OwnerErrorController {

    private final FailureGroups groups;

    OwnerErrorController(FailureGroups groups) {
        this.groups = groups;
    }

    @GetMapping
    @Operation(operationId = "ownerErrors", summary = "Unexpected failures, the one that happened last first")
    Page<OwnerError> page(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(defaultValue = "false") boolean resolved) {
        PageRequest request = PageRequest.of(page, limit);
        return new Page<>(
                groups.page(resolved, request.offset(), request.limit()).stream()
                        .map(OwnerError::of)
                        .toList(),
                request.page(),
                request.limit(),
                groups.count(resolved));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "resolveOwnerError", summary = "Put one away, until it happens again")
    void resolve(@PathVariable UUID id) {
        if (!groups.resolve(id)) {
            throw ProblemException.notFound("not_found", "There is no such failure.");
        }
    }
}

package dev.jobtracker.applications.web;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.applications.Attached;
import dev.jobtracker.applications.Details;
import dev.jobtracker.applications.Interview;
import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.platform.web.Version;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

@RestController
@RequestMapping("/api/v1/applications/{id}/interviews")
@Tag(name = "applications")
class InterviewController {

    private final Details details;
    private final DetailBodies bodies;

    InterviewController(Details details, DetailBodies bodies) {
        this.details = details;
        this.bodies = bodies;
    }

    @GetMapping
    @Operation(operationId = "listInterviews", summary = "The interviews of an application")
    AttachedPage<Interview> list(
            SignedIn person,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit) {
        return AttachedPage.of(details.page(person.accountId(), id, Interview.class, PageRequest.of(page, limit)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "addInterview",
            summary = "Adds an interview",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Interview.class))))
    Attached<Interview> add(SignedIn person, @PathVariable UUID id, @RequestBody ObjectNode body) {
        return details.add(person.accountId(), id, Interview.class, bodies.read(body, Interview.class));
    }

    @PutMapping("/{interview_id}")
    @Operation(
            operationId = "changeInterview",
            summary = "Changes what is given of an interview",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Interview.class))))
    ResponseEntity<Attached<Interview>> change(
            SignedIn person,
            @PathVariable UUID id,
            @PathVariable("interview_id") UUID interviewId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ObjectNode body) {
        Attached<Interview> changed = details.change(
                person.accountId(),
                id,
                interviewId,
                Interview.class,
                Version.expected(ifMatch),
                before -> bodies.merged(before, body, Interview.class));
        return ResponseEntity.ok().eTag(Version.tag(changed.version())).body(changed);
    }

    @DeleteMapping("/{interview_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeInterview", summary = "Removes an interview")
    void remove(SignedIn person, @PathVariable UUID id, @PathVariable("interview_id") UUID interviewId) {
        details.remove(person.accountId(), id, interviewId, Interview.class);
    }
}

package dev.jobtracker.applications.web;

import dev.jobtracker.accounts.RequestKey;
import dev.jobtracker.accounts.RequestKeys;
import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.applications.Application;
import dev.jobtracker.applications.ApplicationLists;
import dev.jobtracker.applications.ApplicationQuery;
import dev.jobtracker.applications.Applications;
import dev.jobtracker.applications.Silences;
import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.platform.web.Version;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/applications")
@Tag(name = "applications")
class ApplicationsController {

    private final Applications applications;
    private final ApplicationLists lists;
    private final Silences silences;
    private final RequestKeys keys;

    ApplicationsController(Applications applications, ApplicationLists lists, Silences silences, RequestKeys keys) {
        this.applications = applications;
        this.lists = lists;
        this.silences = silences;
        this.keys = keys;
    }

    @GetMapping
    @Operation(operationId = "listApplications", summary = "The person's applications")
    ApplicationPage list(SignedIn person, @ParameterObject ApplicationParameters parameters) {
        ApplicationQuery query = parameters.query(() -> silences.of(person.accountId()));
        return ApplicationPage.of(lists.page(person.accountId(), query, parameters.pageRequest()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "createApplication",
            summary =
                    "Adds an application; a posting alone says the rest. With Idempotency-Key once, however often sent")
    ResponseEntity<ApplicationAnswer> create(
            SignedIn person,
            @RequestHeader(name = RequestKey.HEADER, required = false) @Nullable String key,
            @RequestBody ApplicationInput input) {
        UUID account = person.accountId();
        Application created = keys.once(
                account,
                RequestKey.of(key, "applications", input),
                () -> applications.create(account, input.draft()),
                Application::id,
                id -> applications.require(account, id));
        return ResponseEntity.created(URI.create("/api/v1/applications/" + created.id()))
                .eTag(Version.tag(created.version()))
                .body(ApplicationAnswer.of(created));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getApplication", summary = "One application")
    ResponseEntity<ApplicationAnswer> one(SignedIn person, @PathVariable UUID id) {
        return answer(applications.require(person.accountId(), id));
    }

    @PutMapping("/{id}")
    @Operation(
            operationId = "changeApplication",
            summary = "Changes what is given; with If-Match only the version that the person saw",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ApplicationInput.class))))
    ResponseEntity<ApplicationAnswer> change(
            SignedIn person,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ApplicationPatch patch) {
        return answer(shown(() ->
                applications.change(person.accountId(), id, Version.expected(ifMatch), patch::applyTo, patch.move())));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteApplication", summary = "Removes an application with all that hangs on it")
    void delete(
            SignedIn person,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        shown(() -> {
            applications.delete(person.accountId(), id, Version.expected(ifMatch));
            return id;
        });
    }

    /** Whoever changes what has changed meanwhile is shown what it is now. */
    private static <T> T shown(Supplier<T> change) {
        try {
            return change.get();
        } catch (ProblemException refusal) {
            throw refusal.current() instanceof Application current
                    ? refusal.with(ApplicationAnswer.of(current))
                    : refusal;
        }
    }

    @PutMapping("/{id}/archived")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "archiveApplication", summary = "Puts an application away")
    void archive(SignedIn person, @PathVariable UUID id) {
        applications.archive(person.accountId(), id, true);
    }

    @DeleteMapping("/{id}/archived")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "restoreApplication", summary = "Takes an application out again")
    void restore(SignedIn person, @PathVariable UUID id) {
        applications.archive(person.accountId(), id, false);
    }

    @PutMapping("/{id}/patience")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "waitForAnswer",
            summary = "Suggests no end of the waiting for as many days again as the person has set")
    void waitOn(SignedIn person, @PathVariable UUID id) {
        silences.waitOn(person.accountId(), id);
    }

    @DeleteMapping("/{id}/patience")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "stopWaitingForAnswer", summary = "Takes that back")
    void waitNoLonger(SignedIn person, @PathVariable UUID id) {
        silences.waitNoLonger(person.accountId(), id);
    }

    private static ResponseEntity<ApplicationAnswer> answer(Application application) {
        return ResponseEntity.ok().eTag(Version.tag(application.version())).body(ApplicationAnswer.of(application));
    }
}

package dev.jobtracker.applications.web;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.applications.Attached;
import dev.jobtracker.applications.Details;
import dev.jobtracker.applications.Reminder;
import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.platform.web.Version;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
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
@RequestMapping("/api/v1/applications/{id}/reminders")
@Tag(name = "applications")
class ReminderController {

    private final Details details;
    private final DetailBodies bodies;
    private final Clock clock;

    ReminderController(Details details, DetailBodies bodies, Clock clock) {
        this.details = details;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "listReminders", summary = "The reminders of an application")
    AttachedPage<Reminder> list(
            SignedIn person,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit) {
        return AttachedPage.of(details.page(person.accountId(), id, Reminder.class, PageRequest.of(page, limit)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "addReminder",
            summary = "Adds a reminder",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Reminder.class))))
    Attached<Reminder> add(SignedIn person, @PathVariable UUID id, @RequestBody ObjectNode body) {
        return details.add(person.accountId(), id, Reminder.class, bodies.read(body, Reminder.class));
    }

    @PutMapping("/{reminder_id}")
    @Operation(
            operationId = "changeReminder",
            summary = "Changes what is given of a reminder",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Reminder.class))))
    ResponseEntity<Attached<Reminder>> change(
            SignedIn person,
            @PathVariable UUID id,
            @PathVariable("reminder_id") UUID reminderId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ObjectNode body) {
        Attached<Reminder> changed = details.change(
                person.accountId(),
                id,
                reminderId,
                Reminder.class,
                Version.expected(ifMatch),
                before -> bodies.merged(before, body, Reminder.class).settled(clock.instant()));
        return ResponseEntity.ok().eTag(Version.tag(changed.version())).body(changed);
    }

    @DeleteMapping("/{reminder_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeReminder", summary = "Removes a reminder")
    void remove(SignedIn person, @PathVariable UUID id, @PathVariable("reminder_id") UUID reminderId) {
        details.remove(person.accountId(), id, reminderId, Reminder.class);
    }
}

package dev.jobtracker.applications.web;

import dev.jobtracker.accounts.RequestKey;
import dev.jobtracker.accounts.RequestKeys;
import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.applications.Attached;
import dev.jobtracker.applications.Details;
import dev.jobtracker.applications.Note;
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
@RequestMapping("/api/v1/applications/{id}/notes")
@Tag(name = "applications")
class NoteController {

    private final Details details;
    private final DetailBodies bodies;
    private final RequestKeys keys;

    NoteController(Details details, DetailBodies bodies, RequestKeys keys) {
        this.details = details;
        this.bodies = bodies;
        this.keys = keys;
    }

    @GetMapping
    @Operation(operationId = "listNotes", summary = "The notes of an application")
    AttachedPage<Note> list(
            SignedIn person,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit) {
        return AttachedPage.of(details.page(person.accountId(), id, Note.class, PageRequest.of(page, limit)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "addNote",
            summary = "Adds a note. With Idempotency-Key once, however often sent",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Note.class))))
    Attached<Note> add(
            SignedIn person,
            @PathVariable UUID id,
            @RequestHeader(name = RequestKey.HEADER, required = false) @Nullable String key,
            @RequestBody ObjectNode body) {
        UUID account = person.accountId();
        return keys.once(
                account,
                RequestKey.of(key, "notes of " + id, body),
                () -> details.add(account, id, Note.class, bodies.read(body, Note.class)),
                Attached::id,
                made -> details.require(account, id, made, Note.class));
    }

    @PutMapping("/{note_id}")
    @Operation(
            operationId = "changeNote",
            summary = "Changes what is given of a note",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Note.class))))
    ResponseEntity<Attached<Note>> change(
            SignedIn person,
            @PathVariable UUID id,
            @PathVariable("note_id") UUID noteId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ObjectNode body) {
        Attached<Note> changed = details.change(
                person.accountId(),
                id,
                noteId,
                Note.class,
                Version.expected(ifMatch),
                before -> bodies.merged(before, body, Note.class));
        return ResponseEntity.ok().eTag(Version.tag(changed.version())).body(changed);
    }

    @DeleteMapping("/{note_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeNote", summary = "Removes a note")
    void remove(SignedIn person, @PathVariable UUID id, @PathVariable("note_id") UUID noteId) {
        details.remove(person.accountId(), id, noteId, Note.class);
    }
}

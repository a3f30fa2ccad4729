package dev.jobtracker.applications.web;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.applications.Attached;
import dev.jobtracker.applications.Contact;
import dev.jobtracker.applications.Details;
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
@RequestMapping("/api/v1/applications/{id}/contacts")
@Tag(name = "applications")
class ContactController {

    private final Details details;
    private final DetailBodies bodies;

    ContactController(Details details, DetailBodies bodies) {
        this.details = details;
        this.bodies = bodies;
    }

    @GetMapping
    @Operation(operationId = "listContacts", summary = "The contacts of an application")
    AttachedPage<Contact> list(
            SignedIn person,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit) {
        return AttachedPage.of(details.page(person.accountId(), id, Contact.class, PageRequest.of(page, limit)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "addContact",
            summary = "Adds a contact",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Contact.class))))
    Attached<Contact> add(SignedIn person, @PathVariable UUID id, @RequestBody ObjectNode body) {
        return details.add(person.accountId(), id, Contact.class, bodies.read(body, Contact.class));
    }

    @PutMapping("/{contact_id}")
    @Operation(
            operationId = "changeContact",
            summary = "Changes what is given of a contact",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Contact.class))))
    ResponseEntity<Attached<Contact>> change(
            SignedIn person,
            @PathVariable UUID id,
            @PathVariable("contact_id") UUID contactId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ObjectNode body) {
        Attached<Contact> changed = details.change(
                person.accountId(),
                id,
                contactId,
                Contact.class,
                Version.expected(ifMatch),
                before -> bodies.merged(before, body, Contact.class));
        return ResponseEntity.ok().eTag(Version.tag(changed.version())).body(changed);
    }

    @DeleteMapping("/{contact_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeContact", summary = "Removes a contact")
    void remove(SignedIn person, @PathVariable UUID id, @PathVariable("contact_id") UUID contactId) {
        details.remove(person.accountId(), id, contactId, Contact.class);
    }
}

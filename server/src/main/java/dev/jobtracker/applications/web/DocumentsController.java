package dev.jobtracker.applications.web;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.applications.Document;
import dev.jobtracker.applications.Documents;
import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.platform.web.Version;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/applications/{id}/documents")
@Tag(name = "applications")
class DocumentsController {

    private final Documents documents;

    DocumentsController(Documents documents) {
        this.documents = documents;
    }

    /** One page of documents. */
    record DocumentPage(List<Document> items, int page, int limit, long total) {}

    /** Another name. */
    record DocumentName(@NotBlank String fileName) {}

    @GetMapping
    @Operation(operationId = "listDocuments", summary = "The documents of an application")
    DocumentPage list(
            SignedIn person,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit) {
        PageRequest wanted = PageRequest.of(page, limit);
        List<Document> all = documents.of(person.accountId(), id);
        List<Document> items =
                all.stream().skip(wanted.offset()).limit(wanted.limit()).toList();
        return new DocumentPage(items, wanted.page(), wanted.limit(), all.size());
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "addDocument", summary = "Keeps a file of at most 10 MB with an application")
    Document add(SignedIn person, @PathVariable UUID id, @RequestPart("file") MultipartFile file) throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "document");
        return documents.add(person.accountId(), id, name, file.getBytes());
    }

    /** Always a download: no browser shows what a stranger may have made in the name of this server. */
    @GetMapping("/{document_id}/file")
    @Operation(operationId = "getDocumentFile", summary = "The file as it was uploaded")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> file(SignedIn person, @PathVariable UUID id, @PathVariable("document_id") UUID documentId) {
        Documents.Content content = documents.content(person.accountId(), id, documentId);
        ContentDisposition download = ContentDisposition.attachment()
                .filename(content.document().fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(content.document().mediaType()))
                .body(content.bytes());
    }

    @PutMapping("/{document_id}")
    @Operation(operationId = "renameDocument", summary = "Gives a document another name")
    ResponseEntity<Document> rename(
            SignedIn person,
            @PathVariable UUID id,
            @PathVariable("document_id") UUID documentId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody DocumentName name) {
        Document renamed =
                documents.rename(person.accountId(), id, documentId, Version.expected(ifMatch), name.fileName());
        return ResponseEntity.ok().eTag(Version.tag(renamed.version())).body(renamed);
    }

    @DeleteMapping("/{document_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeDocument", summary = "Removes a document")
    void remove(SignedIn person, @PathVariable UUID id, @PathVariable("document_id") UUID documentId) {
        documents.remove(person.accountId(), id, documentId);
    }
}

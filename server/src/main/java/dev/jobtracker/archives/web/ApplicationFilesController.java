package dev.jobtracker.archives.web;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.archives.ApplicationsCsv;
import dev.jobtracker.archives.ApplicationsImport;
import dev.jobtracker.archives.BackgroundImports;
import dev.jobtracker.archives.DateOrder;
import dev.jobtracker.archives.ImportColumns;
import dev.jobtracker.archives.ImportOptions;
import dev.jobtracker.archives.ImportProgress;
import dev.jobtracker.archives.ImportReport;
import dev.jobtracker.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/v1/applications")
@Tag(name = "applications")
class ApplicationFilesController {

    private static final String CSV = "text/csv";

    private final ApplicationsCsv csv;
    private final ApplicationsImport imports;
    private final BackgroundImports background;
    private final JsonMapper json;

    ApplicationFilesController(
            ApplicationsCsv csv, ApplicationsImport imports, BackgroundImports background, JsonMapper json) {
        this.csv = csv;
        this.imports = imports;
        this.background = background;
        this.json = json;
    }

    @GetMapping("/export.csv")
    @Operation(operationId = "exportApplications", summary = "All applications as CSV, with formulas defused")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = CSV, schema = @Schema(type = "string")))
    void export(SignedIn person, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"applications.csv\"");
        response.setContentType(CSV + ";charset=UTF-8");
        csv.write(
                person.accountId(),
                new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)));
    }

    @PostMapping(path = "/import", consumes = CSV)
    @Operation(
            operationId = "importApplications",
            summary = "Takes applications from CSV and says what became of each line; more than 10,000 lines in time")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = ImportProgress.class)))
    ResponseEntity<Object> importText(
            SignedIn person,
            @RequestParam(name = "dry_run", defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable String mapping,
            @RequestParam(required = false) @Nullable String statuses,
            @RequestParam(name = "date_order", required = false) @Nullable DateOrder dateOrder,
            @RequestBody byte[] body) {
        return take(person.accountId(), body, options(mapping, statuses, dateOrder), dryRun);
    }

    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            operationId = "importApplications",
            summary = "Takes applications from CSV and says what became of each line; more than 10,000 lines in time")
    ResponseEntity<Object> importFile(
            SignedIn person,
            @RequestParam(name = "dry_run", defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable String mapping,
            @RequestParam(required = false) @Nullable String statuses,
            @RequestParam(name = "date_order", required = false) @Nullable DateOrder dateOrder,
            @RequestPart("file") MultipartFile file)
            throws IOException {
        return take(person.accountId(), file.getBytes(), options(mapping, statuses, dateOrder), dryRun);
    }

    @PostMapping(path = "/import/columns", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            operationId = "readImportColumns",
            summary = "What the columns and statuses of a CSV would be taken for; nothing is imported")
    ImportColumns columns(
            SignedIn person,
            @RequestParam(required = false) @Nullable String mapping,
            @RequestParam(required = false) @Nullable String statuses,
            @RequestPart("file") MultipartFile file)
            throws IOException {
        return imports.columns(person.accountId(), file.getBytes(), options(mapping, statuses, null));
    }

    private ImportOptions options(@Nullable String mapping, @Nullable String statuses, @Nullable DateOrder dateOrder) {
        return new ImportOptions(words("mapping", mapping), words("statuses", statuses), dateOrder);
    }

    private Map<String, String> words(String field, @Nullable String told) {
        if (told == null || told.isBlank()) {
            return Map.of();
        }
        try {
            return json.readValue(told, new TypeReference<Map<String, String>>() {});
        } catch (JacksonException unreadable) {
            throw ProblemException.invalid(field, "not_valid", "must be a JSON object of texts");
        }
    }

    private ResponseEntity<Object> take(UUID accountId, byte[] bytes, ImportOptions options, boolean dryRun) {
        return imports.take(accountId, bytes, options, dryRun)
                .<ResponseEntity<Object>>map(ResponseEntity::ok)
                .orElseGet(() -> accepted(background.start(accountId, bytes, options)));
    }

    private static ResponseEntity<Object> accepted(ImportProgress progress) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/applications/imports/" + progress.id()))
                .body(progress);
    }

    @GetMapping("/imports")
    @Operation(operationId = "listImports", summary = "The large files that were imported, the latest first")
    List<ImportProgress> list(SignedIn person) {
        return background.of(person.accountId());
    }

    @GetMapping("/imports/{import_id}")
    @Operation(operationId = "getImport", summary = "How far a large file has been imported")
    ImportProgress progress(SignedIn person, @PathVariable("import_id") UUID importId) {
        return background
                .find(person.accountId(), importId)
                .orElseThrow(() -> ProblemException.notFound("import_not_found", "There is no such import."));
    }
}

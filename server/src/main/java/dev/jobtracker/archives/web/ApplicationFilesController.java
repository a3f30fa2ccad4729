package dev.jobtracker.archives.web;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.archives.ApplicationsCsv;
import dev.jobtracker.archives.ApplicationsImport;
import dev.jobtracker.archives.ImportReport;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/applications")
@Tag(name = "applications")
class ApplicationFilesController {

    private static final String CSV = "text/csv";

    private final ApplicationsCsv csv;
    private final ApplicationsImport imports;

    ApplicationFilesController(ApplicationsCsv csv, ApplicationsImport imports) {
        this.csv = csv;
        this.imports = imports;
    }

    @GetMapping(path = "/export.csv", produces = CSV)
    @Operation(operationId = "exportApplications", summary = "All applications as CSV, with formulas defused")
    ResponseEntity<byte[]> export(SignedIn person) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"applications.csv\"")
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(csv.of(person.accountId()).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping(path = "/import", consumes = CSV)
    @Operation(
            operationId = "importApplications",
            summary = "Takes applications from CSV and says what became of each line")
    ImportReport importText(
            SignedIn person,
            @RequestParam(name = "dry_run", defaultValue = "false") boolean dryRun,
            @RequestBody byte[] body) {
        return imports.read(person.accountId(), new String(body, StandardCharsets.UTF_8), dryRun);
    }

    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            operationId = "importApplications",
            summary = "Takes applications from CSV and says what became of each line")
    ImportReport importFile(
            SignedIn person,
            @RequestParam(name = "dry_run", defaultValue = "false") boolean dryRun,
            @RequestPart("file") MultipartFile file)
            throws IOException {
        return imports.read(person.accountId(), new String(file.getBytes(), StandardCharsets.UTF_8), dryRun);
    }
}

package dev.jobtracker.archives.web;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.archives.activity.ActivityReport;
import dev.jobtracker.archives.activity.ActivityReports;
import dev.jobtracker.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/applications")
@Tag(name = "applications")
class ActivityReportController {

    private static final String CSV = "text/csv";

    private final ActivityReports reports;

    ActivityReportController(ActivityReports reports) {
        this.reports = reports;
    }

    @GetMapping(path = "/activity-report", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getActivityReport",
            summary = "What the person did in a month, as the Swedish public employment service asks for it")
    ActivityReport report(SignedIn person, @RequestParam String month) {
        return reports.of(person.accountId(), month(month));
    }

    @GetMapping(path = "/activity-report", produces = CSV)
    @Operation(
            operationId = "getActivityReport",
            summary = "What the person did in a month, as the Swedish public employment service asks for it")
    ResponseEntity<byte[]> table(SignedIn person, @RequestParam String month) {
        return csv(person, month);
    }

    @GetMapping("/activity-report.csv")
    @Operation(operationId = "getActivityReportCsv", summary = "The same as CSV, for whoever cannot say so otherwise")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = CSV, schema = @Schema(type = "string")))
    ResponseEntity<byte[]> csv(SignedIn person, @RequestParam String month) {
        YearMonth wanted = month(month);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"activities-" + wanted + ".csv\"")
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(reports.of(person.accountId(), wanted).csv().getBytes(StandardCharsets.UTF_8));
    }

    private static YearMonth month(String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            if (month.getYear() >= 1950 && month.getYear() < 2200) {
                return month;
            }
        } catch (DateTimeException unreadable) {
            // refused below, as a month out of reach is
        }
        throw ProblemException.invalid("month", "not_valid", "must be a month such as 2026-11");
    }
}

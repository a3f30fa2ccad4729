package dev.jobtracker.analytics.web;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.analytics.Analytics;
import dev.jobtracker.analytics.Funnel;
import dev.jobtracker.analytics.Groups;
import dev.jobtracker.analytics.Period;
import dev.jobtracker.analytics.StageTimes;
import dev.jobtracker.analytics.Summary;
import dev.jobtracker.analytics.Timeline;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/analytics")
@Tag(name = "analytics")
class AnalyticsController {

    private final Analytics analytics;

    AnalyticsController(Analytics analytics) {
        this.analytics = analytics;
    }

    @GetMapping("/summary")
    @Operation(operationId = "analyticsSummary", summary = "How the search is going, in short")
    Summary summary(
            SignedIn person,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {
        return analytics.summary(person.accountId(), new Period(from, to));
    }

    @GetMapping("/funnel")
    @Operation(operationId = "analyticsFunnel", summary = "How far applications came, and the flows between stages")
    Funnel funnel(
            SignedIn person,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {
        return analytics.funnel(person.accountId(), new Period(from, to));
    }

    @GetMapping("/timeline")
    @Operation(operationId = "analyticsTimeline", summary = "What happened when")
    Timeline timeline(
            SignedIn person,
            @RequestParam(defaultValue = "week") Timeline.Width bucket,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {
        return analytics.timeline(person.accountId(), new Period(from, to), bucket);
    }

    @GetMapping("/sources")
    @Operation(operationId = "analyticsSources", summary = "The same rates for each source, or other groups")
    Groups sources(
            SignedIn person,
            @RequestParam(defaultValue = "source") Groups.By by,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {
        return analytics.groups(person.accountId(), new Period(from, to), by);
    }

    @GetMapping("/stages")
    @Operation(operationId = "analyticsStages", summary = "How long applications stay at each stage")
    StageTimes stages(
            SignedIn person,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {
        return analytics.stageTimes(person.accountId(), new Period(from, to));
    }
}

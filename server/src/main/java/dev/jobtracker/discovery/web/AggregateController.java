package dev.jobtracker.discovery.web;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.discovery.SearchAllowance;
import dev.jobtracker.discovery.aggregate.AggregatedAnswer;
import dev.jobtracker.discovery.aggregate.AggregatedQuery;
import dev.jobtracker.discovery.aggregate.AggregatedSearch;
import dev.jobtracker.platform.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/v1/jobs/external/aggregate")
@Tag(name = "jobs")
class AggregateController {

    /** What leaves at once, in bytes: a page has some 50 KB, and sent in small parts it takes longer. */
    private static final int TOGETHER = 64 * 1024;

    private final AggregatedSearch search;
    private final SearchAllowance allowance;
    private final JsonMapper json;

    AggregateController(AggregatedSearch search, SearchAllowance allowance, JsonMapper json) {
        this.search = search;
        this.allowance = allowance;
        this.json = json;
    }

    @GetMapping
    @Operation(operationId = "searchSources", summary = "Asks all sources that are on, at once")
    AggregatePage ask(
            SignedIn person,
            @ParameterObject ExternalParameters parameters,
            @Parameter(description = "Ask only these.") @RequestParam(required = false) @Nullable List<String> sources,
            HttpServletResponse response)
            throws InterruptedException {
        AggregatedQuery query = counted(person, parameters, sources, response);
        PageRequest page = parameters.pageRequest();
        AggregatedAnswer answer = search.ask(person.accountId(), query, page);
        response.setBufferSize(TOGETHER);
        return AggregatePage.of(answer, page);
    }

    @GetMapping("/stream")
    @Operation(
            operationId = "streamSources",
            summary = "The same, told as it goes on",
            description =
                    "Server-sent events: `source` as each answers, with its first postings; `merged` with the page "
                            + "at the deadline, and again when sources answered after it; `matches` with the page's scores "
                            + "as soon as they are there; `done`.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = String.class)))
    void follow(
            SignedIn person,
            @ParameterObject ExternalParameters parameters,
            @Parameter(description = "Ask only these.") @RequestParam(required = false) @Nullable List<String> sources,
            HttpServletResponse response)
            throws InterruptedException, IOException {
        AggregatedQuery query = counted(person, parameters, sources, response);
        PageRequest page = parameters.pageRequest();
        EventStream events = new EventStream(response, json, page);
        search.follow(person.accountId(), query, page, events);
        events.done();
    }

    private AggregatedQuery counted(
            SignedIn person,
            ExternalParameters parameters,
            @Nullable List<String> sources,
            HttpServletResponse response) {
        Set<String> chosen = sources == null ? Set.of() : new TreeSet<>(sources);
        allowance.take(person, "aggregate " + chosen, parameters.sourceQuery(), response);
        return new AggregatedQuery(parameters.sourceQuery(), chosen);
    }
}

package dev.jobtracker.discovery.web;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.discovery.ExternalSearch;
import dev.jobtracker.discovery.SearchAllowance;
import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.sources.Source;
import dev.jobtracker.sources.SourceQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/jobs/external")
@Tag(name = "jobs")
class ExternalController {

    private final ExternalSearch search;
    private final SearchAllowance allowance;
    private final SourcePanel panel;

    ExternalController(ExternalSearch search, SearchAllowance allowance, SourcePanel panel) {
        this.search = search;
        this.allowance = allowance;
        this.panel = panel;
    }

    @GetMapping("/{source}")
    @Operation(operationId = "searchSource", summary = "Asks one source now")
    JobPostingPage ask(
            SignedIn person,
            @PathVariable("source") String id,
            @ParameterObject ExternalParameters parameters,
            HttpServletResponse response) {
        SourceQuery query = parameters.sourceQuery();
        Source source = search.source(id);
        allowance.take(person, id, query, response);
        PageRequest page = parameters.pageRequest();
        ExternalSearch.Answer answer = search.ask(person.accountId(), source, query, page);
        return new JobPostingPage(answer.postings(), page.page(), page.limit(), answer.total());
    }

    @GetMapping("/sources")
    @Operation(operationId = "listSources", summary = "Where postings come from, and how each source is doing")
    SourceStates sources(SignedIn person) {
        return panel.show();
    }
}

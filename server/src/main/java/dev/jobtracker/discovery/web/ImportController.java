package dev.jobtracker.discovery.web;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.discovery.PostingImport;
import dev.jobtracker.platform.limits.LimitedRequests;
import dev.jobtracker.platform.limits.Rate;
import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.sources.WebAddress;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "jobs")
class ImportController {

    private static final Rate RATE = Rate.perHour(60);

    private final PostingImport imports;
    private final LimitedRequests limits;

    ImportController(PostingImport imports, LimitedRequests limits) {
        this.imports = imports;
        this.limits = limits;
    }

    @PostMapping("/api/v1/jobs/import")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "importJob", summary = "Makes a posting of a page, for the person alone")
    ImportedJob importJob(SignedIn person, @Valid @RequestBody ImportRequest request, HttpServletResponse response) {
        String html = request.html() == null || request.html().isBlank() ? null : request.html();
        URI address = address(request.url());
        if (html == null && address == null) {
            throw ProblemException.invalid("url", "required", "must be given");
        }
        limits.take(response, "job-import", person.accountId().toString(), RATE);
        return ImportedJob.of(imports.read(person.accountId(), html, address));
    }

    private static @Nullable URI address(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        URI address = WebAddress.read(text);
        if (address == null || address.getHost() == null || address.getUserInfo() != null) {
            throw ProblemException.invalid("url", "not_valid", "must be the address of a web page");
        }
        return address;
    }
}

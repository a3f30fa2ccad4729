package dev.jobtracker.discovery;

import dev.jobtracker.discovery.page.Certainty;
import dev.jobtracker.discovery.page.PageFetch;
import dev.jobtracker.discovery.page.PageReader;
import dev.jobtracker.discovery.page.PostingPage;
import dev.jobtracker.discovery.page.ReadPage;
import dev.jobtracker.jobs.ImportedPostings;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.platform.web.ProblemException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Makes a posting of a page that a person found: fetched for them, or brought along as they see it. */
@Component
public class PostingImport {

    private final PageFetch fetch;
    private final PageReader reader;
    private final ImportedPostings imported;
    private final PostingViews views;

    PostingImport(OutboundHttp http, Clock clock, ImportedPostings imported, PostingViews views) {
        this.fetch = new PageFetch(http);
        this.reader = new PageReader(clock);
        this.imported = imported;
        this.views = views;
    }

    /** What came of a page. */
    public record Imported(JobPosting posting, Certainty certainty) {}

    /**
     * Imports a page.
     *
     * @param html the page as the person sees it, or its text; null to have it fetched
     * @param address needed without {@code html}
     * @throws ProblemException 422 {@code no_posting_found}, 422 {@code invalid_input}, 502 {@code page_unreachable}
     */
    public Imported read(UUID accountId, @Nullable String html, @Nullable URI address) {
        PostingPage page = html != null ? PostingPage.of(html, address) : fetched(address);
        String name = address != null ? address.toString() : page.document().outerHtml();
        ReadPage read = reader.read(page, ImportedPostings.SOURCE, ImportedPostings.sourceId(accountId, name))
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "no_posting_found",
                        "This page does not look like the page of one job."));
        JobPosting posting = imported.add(accountId, read.posting());
        return new Imported(views.fill(accountId, List.of(posting)).getFirst(), read.certainty());
    }

    private PostingPage fetched(@Nullable URI address) {
        if (address == null) {
            throw ProblemException.invalid("url", "required", "must be given");
        }
        return fetch.page(address);
    }
}

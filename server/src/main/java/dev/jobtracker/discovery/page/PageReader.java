package dev.jobtracker.discovery.page;

import dev.jobtracker.sources.SourceId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads a page by what it tells programs, else by what it shows people. */
public final class PageReader {

    private final Clock clock;

    public PageReader(Clock clock) {
        this.clock = clock;
    }

    /**
     * The one posting that the page is about; empty when it is about none, or about several.
     *
     * @param source what the posting is to be called by
     */
    public Optional<ReadPage> read(PostingPage page, SourceId source, String sourceId) {
        List<JsonNode> described = DescribedPostings.in(page);
        if (!described.isEmpty()) {
            return DescribedPostings.chosen(described, page)
                    .flatMap(posting -> new SchemaPosting(posting, page, clock.instant()).read(source, sourceId));
        }
        return new ShownPosting(page).read(source, sourceId);
    }
}

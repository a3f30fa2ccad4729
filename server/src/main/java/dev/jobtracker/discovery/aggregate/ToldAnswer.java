package dev.jobtracker.discovery.aggregate;

import dev.jobtracker.sources.SourcePosting;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source told to a question.
 *
 * @param at when
 */
record ToldAnswer(Instant at, List<SourcePosting> postings) {

    private static final int POSTING_ALONE = 1_500;

    ToldAnswer {
        postings = List.copyOf(postings);
    }

    /** About how many bytes of memory it takes. */
    int weight() {
        int weight = 500;
        for (SourcePosting posting : postings) {
            weight += POSTING_ALONE + length(posting.descriptionHtml()) + length(posting.descriptionText());
        }
        return weight;
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}

package dev.jobtracker.discovery.aggregate;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.sources.SourcePosting;
import org.jspecify.annotations.Nullable;

/** About how many bytes of memory things take, so that caches know how much they hold. */
final class Weight {

    /** A posting without its description: names, addresses, times. */
    private static final int POSTING_ALONE = 2_500;

    private Weight() {}

    static int of(SourcePosting posting) {
        return POSTING_ALONE + length(posting.descriptionHtml()) + length(posting.descriptionText());
    }

    static int of(JobPosting posting) {
        return POSTING_ALONE + length(posting.descriptionHtml()) + length(posting.description());
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}

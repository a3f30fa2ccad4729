package dev.jobtracker.jobs;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time the catalog was worked on.
 *
 * @param source whose feed was fetched, for an update
 * @param failure why it broke off, in plain words
 * @param rejections the first records that could not be read
 */
@Schema(name = "OwnerRun")
public record CatalogRun(
        UUID id,
        RunKind kind,
        RunStatus status,
        @Nullable String source,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        RunCounts counts,
        @Nullable String failure,
        List<Rejection> rejections) {

    public CatalogRun {
        rejections = List.copyOf(rejections);
    }
}

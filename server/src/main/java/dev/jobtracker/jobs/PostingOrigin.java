package dev.jobtracker.jobs;

import dev.jobtracker.sources.SourceId;
import dev.jobtracker.sources.SourcePosting;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One place that a job is advertised at.
 *
 * @param sourceId what the source calls its posting
 * @param joinedBy what tied it to the others; null where there are no others
 */
@Schema(name = "PostingSource")
public record PostingOrigin(
        String source,
        String sourceId,
        @Nullable String url,
        Instant firstSeenAt,
        @Nullable JoinReason joinedBy) {

    /** The identifier of the posting as that source alone tells it. */
    public UUID postingId() {
        return SourcePosting.id(new SourceId(source), sourceId);
    }

    /** The same with what tied it to the others. */
    public PostingOrigin joinedBy(JoinReason reason) {
        return new PostingOrigin(source, sourceId, url, firstSeenAt, reason);
    }
}

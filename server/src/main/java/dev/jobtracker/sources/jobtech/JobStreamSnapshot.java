package dev.jobtracker.sources.jobtech;

import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.reading.SourceJson;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads a stream of JobTech's records as they come, with no more than one of them in memory: a JSON array, JSON Lines
 * or JSON objects one after another, plain or packed with gzip, whichever the bytes turn out to be. A damaged record is
 * reported and passed over; what was read before a stream broke off has been handed over.
 */
public final class JobStreamSnapshot {

    /** Takes what is read, in the order of the stream. */
    public interface Taker {

        void posting(SourcePosting posting);

        /** An advertisement that was taken down; when, where the record tells. */
        void removed(String sourceId, @Nullable Instant at);

        /** A record that cannot be used: where it stands ({@code record 17, byte 40213}) and why. */
        void rejected(String position, String reason);
    }

    /**
     * What a stream held.
     *
     * @param postings how many were handed over
     * @param removed how many taken down
     * @param rejected how many records could not be used
     * @param truncated why the stream is not whole; null when it is
     */
    public record Reading(
            long postings,
            long removed,
            long rejected,
            @Nullable String truncated) {}

    private final Taker taker;
    private long postings;
    private long removed;
    private long rejected;

    private JobStreamSnapshot(Taker taker) {
        this.taker = taker;
    }

    /**
     * Reads to the end of the stream, which stays open.
     *
     * @throws IOException when the stream itself fails; what was read until then has been handed over
     */
    public static Reading read(InputStream stream, Taker taker) throws IOException {
        JobStreamSnapshot snapshot = new JobStreamSnapshot(taker);
        RecordBytes records = RecordBytes.of(stream);
        while (records.next()) {
            snapshot.record(records);
        }
        return new Reading(snapshot.postings, snapshot.removed, snapshot.rejected, records.truncated());
    }

    private void record(RecordBytes records) throws IOException {
        String damage = records.damage();
        if (damage != null) {
            reject(records.position(), damage);
            return;
        }
        try {
            take(records.position(), SourceJson.read(records.bytes(), records.start(), records.length()));
        } catch (JacksonException notJson) {
            reject(records.position(), "not JSON: " + reason(notJson));
            records.notJson();
        }
    }

    /** One advertisement, or an answer of JobSearch or of a search index that holds several. */
    private void take(String position, JsonNode record) {
        JsonNode hits = record.path("hits");
        JsonNode list = hits.isArray() ? hits : hits.path("hits");
        if (!record.has("id") && list.isArray()) {
            list.values().forEach(hit -> one(position, hit));
        } else {
            one(position, record);
        }
    }

    private void one(String position, JsonNode record) {
        switch (JobTechReader.read(record)) {
            case ReadAd.Open open -> {
                postings++;
                taker.posting(open.posting());
            }
            case ReadAd.Removed gone -> {
                removed++;
                taker.removed(gone.id(), gone.at());
            }
            case ReadAd.Rejected no -> reject(position, no.reason());
        }
    }

    private void reject(String position, String reason) {
        rejected++;
        taker.rejected(position, reason);
    }

    private static String reason(JacksonException notJson) {
        String message = notJson.getOriginalMessage();
        return message.length() > 120 ? message.substring(0, 120) + "…" : message;
    }
}

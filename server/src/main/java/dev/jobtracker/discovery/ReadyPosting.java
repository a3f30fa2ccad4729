package dev.jobtracker.discovery;

import dev.jobtracker.jobs.JobPosting;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;

/**
 * A posting on its way to a person. On the wire it is the posting; what nobody sees differently is written once,
 * however many are shown it, and all of it once for those who have made nothing of it. Safe to share between threads.
 */
@JsonSerialize(using = ReadyPosting.Writer.class)
@Schema(implementation = JobPosting.class)
public final class ReadyPosting {

    private final JobPosting posting;
    private final Written written;
    private final @Nullable SerializableString whole;

    private ReadyPosting(JobPosting posting, Written written, @Nullable SerializableString whole) {
        this.posting = posting;
        this.written = written;
        this.whole = whole;
    }

    /** As it is before anybody in particular sees it. */
    public static ReadyPosting of(JobPosting posting, JsonMapper json) {
        return new ReadyPosting(posting, new Written(LastingJson.of(posting, json), json), null);
    }

    public JobPosting posting() {
        return posting;
    }

    /** With what was filled in for everybody, once somebody was shown it: what is filled in for the next. */
    public JobPosting usual() {
        ReadyPosting known = written.usual;
        return known == null ? posting : known.posting;
    }

    /**
     * The same as one person sees it.
     *
     * @param filled made of {@link #usual} by its {@link JobPosting#with}
     */
    public ReadyPosting as(JobPosting filled) {
        if (!isAnybodys(filled)) {
            return new ReadyPosting(filled, written, null);
        }
        ReadyPosting known = written.usual;
        if (known != null && Objects.equals(known.posting.companyLogoUrl(), filled.companyLogoUrl())) {
            return known;
        }
        String whole = written.json.writeValueAsString(new ReadyPosting(filled, written, null));
        ReadyPosting usual = new ReadyPosting(filled, written, new SerializedString(whole));
        written.usual = usual;
        return usual;
    }

    /** Whether nothing of what it says is one person's own; a logo is everybody's. */
    private boolean isAnybodys(JobPosting filled) {
        return filled.saved() == posting.saved()
                && filled.hidden() == posting.hidden()
                && filled.applied() == posting.applied()
                && filled.matchStatus() == posting.matchStatus()
                && Objects.equals(filled.match(), posting.match())
                && filled.sources().equals(posting.sources())
                && filled.highlights().equals(posting.highlights());
    }

    /** What is written of it already. */
    private static final class Written {

        private final LastingJson lasting;
        private final JsonMapper json;
        private volatile @Nullable ReadyPosting usual;

        Written(LastingJson lasting, JsonMapper json) {
            this.lasting = lasting;
            this.json = json;
        }
    }

    /** Writes what can differ, and then what cannot. */
    static final class Writer extends ValueSerializer<ReadyPosting> {

        @Override
        public void serialize(ReadyPosting ready, JsonGenerator out, SerializationContext context) {
            if (ready.whole != null) {
                out.writeRawValue(ready.whole);
                return;
            }
            JobPosting posting = ready.posting;
            out.writeStartObject();
            context.defaultSerializeProperty("sources", posting.sources(), out);
            out.writeStringProperty("company_logo_url", posting.companyLogoUrl());
            context.defaultSerializeProperty("highlights", posting.highlights(), out);
            out.writeBooleanProperty("saved", posting.saved());
            out.writeBooleanProperty("hidden", posting.hidden());
            out.writeBooleanProperty("applied", posting.applied());
            out.writeStringProperty("match_status", posting.matchStatus().key());
            context.defaultSerializeProperty("match", posting.match(), out);
            ready.written.lasting.write(out);
            out.writeEndObject();
        }
    }
}

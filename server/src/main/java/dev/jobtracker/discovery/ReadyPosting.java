package dev.jobtracker.discovery;

import dev.jobtracker.jobs.JobPosting;
import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;

/**
 * A posting on its way to a person. On the wire it is the posting; what nobody sees differently is written once,
 * however many are shown it.
 */
@JsonSerialize(using = ReadyPosting.Writer.class)
@Schema(implementation = JobPosting.class)
public final class ReadyPosting {

    private final JobPosting posting;
    private final LastingJson lasting;

    private ReadyPosting(JobPosting posting, LastingJson lasting) {
        this.posting = posting;
        this.lasting = lasting;
    }

    /** As it is before anybody in particular sees it. */
    public static ReadyPosting of(JobPosting posting, JsonMapper json) {
        return new ReadyPosting(posting, LastingJson.of(posting, json));
    }

    public JobPosting posting() {
        return posting;
    }

    /**
     * The same as one person sees it.
     *
     * @param filled made of {@link #posting} by its {@link JobPosting#with}
     */
    public ReadyPosting as(JobPosting filled) {
        return new ReadyPosting(filled, lasting);
    }

    /** Writes what can differ, and then what cannot. */
    static final class Writer extends ValueSerializer<ReadyPosting> {

        @Override
        public void serialize(ReadyPosting ready, JsonGenerator out, SerializationContext context) {
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
            ready.lasting.write(out);
            out.writeEndObject();
        }
    }
}

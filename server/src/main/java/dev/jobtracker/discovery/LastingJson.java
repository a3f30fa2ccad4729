package dev.jobtracker.discovery;

import dev.jobtracker.jobs.JobPosting;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The members of a posting's JSON object that {@link JobPosting.Changes} cannot change. */
final class LastingJson {

    /** What can be changed, by its name on the wire. */
    private static final Set<String> CHANGING =
            Set.of("sources", "company_logo_url", "highlights", "saved", "hidden", "applied", "match_status", "match");

    private final SerializableString members;

    private LastingJson(SerializableString members) {
        this.members = members;
    }

    static LastingJson of(JobPosting posting, JsonMapper json) {
        ObjectNode object = json.valueToTree(posting);
        object.remove(CHANGING);
        String text = json.writeValueAsString(object);
        return new LastingJson(new SerializedString("," + text.substring(1, text.length() - 1)));
    }

    /** Writes them into an object that has other members already. */
    void write(JsonGenerator out) {
        out.writeRaw(members);
    }
}

package dev.jobtracker.simulator.invented;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.jobtracker.simulator.wire.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A taxonomy entry as the invented world names it.
 *
 * @param conceptId the JobTech taxonomy's id, or null where we do not know it
 * @param label what people read
 * @param code the legacy code, or null
 */
record Entry(
        @Nullable @JsonProperty("concept_id") String conceptId,
        String label,
        @Nullable String code) {

    ObjectNode json() {
        return Json.object().put("concept_id", conceptId).put("label", label).put("legacy_ams_taxonomy_id", code);
    }

    ObjectNode weighing(int weight) {
        return Json.object()
                .put("weight", weight)
                .put("concept_id", conceptId)
                .put("label", label)
                .put("legacy_ams_taxonomy_id", code);
    }
}

package dev.jobtracker.simulator.world;

import org.jspecify.annotations.Nullable;

/**
 * A taxonomy entry that an advertisement names.
 *
 * @param conceptId the id of today, where known
 * @param code the legacy code, where known
 * @param label what people read
 */
public record Term(@Nullable String conceptId, @Nullable String code, String label) {

    boolean is(String conceptIdOrCode) {
        return conceptIdOrCode.equals(conceptId) || conceptIdOrCode.equals(code);
    }
}

package dev.jobtracker.applications.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.jobtracker.applications.ApplicationFields;
import dev.jobtracker.applications.Move;
import dev.jobtracker.platform.web.Checks;
import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.platform.web.StrictReading;
import dev.jobtracker.profiles.MoneyInput;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Some members of an application. What is given is put in place, {@code null} too, which empties the member; what is
 * not given stays.
 */
record ApplicationPatch(ApplicationInput values, Set<String> given) {

    private static final JsonMapper JSON = StrictReading.of(JsonMapper.builder())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    ApplicationPatch {
        given = Set.copyOf(given);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ApplicationPatch read(ObjectNode body) {
        return new ApplicationPatch(JSON.treeToValue(body, ApplicationInput.class), Set.copyOf(body.propertyNames()));
    }

    /** The move that is asked for, null when there is none. */
    @Nullable
    Move move() {
        String status = values.status();
        if (status != null) {
            return new Move(status, values.statusAt(), values.statusNote());
        }
        if (given.contains("status")) {
            throw ProblemException.invalid("status", "required", "must be given");
        }
        return null;
    }

    /** The same fields with what was given in place. */
    ApplicationFields applyTo(ApplicationFields fields) {
        ApplicationFields changed = new ApplicationFields(
                required("company_name", values.companyName(), fields.companyName()),
                required("role_title", values.roleTitle(), fields.roleTitle()),
                chosen("applied_date", values.appliedDate(), fields.appliedDate()),
                chosen("source", values.source(), fields.source()),
                chosen("job_id", values.jobId(), fields.jobId()),
                given.contains("url") ? values.address() : fields.url(),
                chosen("location", values.location(), fields.location()),
                given.contains("salary") ? MoneyInput.range("salary", values.salary()) : fields.salary(),
                given.contains("salary_asked")
                        ? MoneyInput.range("salary_asked", values.salaryAsked())
                        : fields.salaryAsked(),
                given.contains("salary_offered")
                        ? MoneyInput.range("salary_offered", values.salaryOffered())
                        : fields.salaryOffered(),
                chosen("notes", values.notes(), fields.notes()),
                given.contains("tags") ? values.tagNames() : fields.tags());
        new Checks()
                .notBlank("company_name", changed.companyName())
                .notBlank("role_title", changed.roleTitle())
                .done();
        return changed;
    }

    private String required(String field, @Nullable String value, String before) {
        return given.contains(field) ? (value == null ? "" : value) : before;
    }

    private <T> @Nullable T chosen(String field, @Nullable T value, @Nullable T before) {
        return given.contains(field) ? value : before;
    }
}

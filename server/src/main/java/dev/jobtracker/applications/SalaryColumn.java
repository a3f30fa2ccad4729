package dev.jobtracker.applications;

import dev.jobtracker.sources.SalaryRange;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Pay as one column holds it. */
final class SalaryColumn {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SalaryColumn() {}

    static @Nullable String write(@Nullable SalaryRange salary) {
        return salary == null ? null : JSON.writeValueAsString(salary);
    }

    static @Nullable SalaryRange read(@Nullable String column) {
        return column == null ? null : JSON.readValue(column, SalaryRange.class);
    }
}

package dev.jobtracker.platform.backup;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One row of a table as one line of JSON that either database can take back. */
final class RowFormat {

    private final JsonMapper json;

    RowFormat(JsonMapper json) {
        this.json = json;
    }

    byte[] write(Record row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Field<?> field : row.fields()) {
            values.put(field.getName(), row.get(field));
        }
        return json.writeValueAsBytes(values);
    }

    /** The row in the table's own types; a column that the table does not have any more is left out. */
    <R extends Record> R read(Table<R> table, String line) {
        JsonNode values = json.readTree(line);
        R row = table.newRecord();
        for (Field<?> field : table.fields()) {
            if (values.has(field.getName())) {
                set(row, field, values.get(field.getName()));
            }
        }
        return row;
    }

    private <T> void set(Record row, Field<T> field, JsonNode value) {
        row.set(field, value.isNull() ? null : json.treeToValue(value, field.getType()));
    }
}

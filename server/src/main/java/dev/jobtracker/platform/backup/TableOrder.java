package dev.jobtracker.platform.backup;

import dev.jobtracker.platform.schema.DefaultSchema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jooq.ForeignKey;
import org.jooq.Table;

/** Every table, those that are referred to before those that refer to them. */
final class TableOrder {

    private TableOrder() {}

    static List<Table<?>> referencedFirst() {
        Set<Table<?>> ordered = new LinkedHashSet<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            add(table, ordered, new LinkedHashSet<>());
        }
        return new ArrayList<>(ordered);
    }

    private static void add(Table<?> table, Set<Table<?>> ordered, Set<Table<?>> underWay) {
        if (ordered.contains(table) || !underWay.add(table)) {
            return;
        }
        for (ForeignKey<?, ?> reference : table.getReferences()) {
            add(reference.getKey().getTable(), ordered, underWay);
        }
        ordered.add(table);
    }
}

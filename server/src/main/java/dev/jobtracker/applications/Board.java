package dev.jobtracker.applications;

import java.util.List;

/**
 * The applications that are not put away, by their stages.
 *
 * @param columns one for each stage, in the person's order
 */
public record Board(List<Column> columns) {

    public Board {
        columns = List.copyOf(columns);
    }

    /**
     * One stage.
     *
     * @param items those changed last; the others are on the pages of the list
     * @param total how many stand here
     */
    public record Column(Stage stage, List<Application> items, int total) {

        public Column {
            items = List.copyOf(items);
        }
    }
}

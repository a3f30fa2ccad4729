package dev.jobtracker.archives;

import dev.jobtracker.applications.Pipeline;
import dev.jobtracker.archives.ImportReport.ReadColumn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a file would be taken for, so that a person can say it better.
 *
 * @param lines how many there are below the first one
 * @param statuses the words of its column of statuses, the most frequent first, at most a hundred
 */
public record ImportColumns(int lines, List<ReadColumn> columns, List<ReadStatus> statuses) {

    private static final int MOST_WORDS = 100;

    public ImportColumns {
        columns = List.copyOf(columns);
        statuses = List.copyOf(statuses);
    }

    /**
     * A word for how an application stands.
     *
     * @param lines how many have it
     * @param status the key of the stage it is taken for; null where it means nothing here
     */
    public record ReadStatus(
            String word, int lines, @Nullable String status) {}

    static ImportColumns of(FileColumns file, Pipeline pipeline, Map<String, String> told) {
        StatusColumn statuses = new StatusColumn(pipeline, told);
        Map<String, Integer> words = new LinkedHashMap<>();
        file.cells(Column.STATUS).stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(word -> words.merge(word, 1, Integer::sum));
        return new ImportColumns(
                file.size(),
                file.described(),
                words.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .limit(MOST_WORDS)
                        .map(entry -> new ReadStatus(
                                entry.getKey(),
                                entry.getValue(),
                                statuses.find(entry.getKey()).orElse(null)))
                        .toList());
    }
}

package dev.jobtracker.archives;

import dev.jobtracker.applications.Pipeline;
import dev.jobtracker.applications.Stage;
import dev.jobtracker.applications.StageKind;
import dev.jobtracker.platform.web.ProblemException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the words of a file mean among a person's stages: as the person says, as a stage is called, or as it is usual.
 */
final class StatusColumn {

    private final Pipeline pipeline;
    private final Map<String, String> told = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /**
     * With what the person says.
     *
     * @param told keys of stages by the words of the file
     * @throws ProblemException 422 {@code invalid_input} for a key of no stage
     */
    StatusColumn(Pipeline pipeline, Map<String, String> told) {
        this.pipeline = pipeline;
        told.forEach((word, key) ->
                this.told.put(word.strip(), pipeline.require("statuses", key).key()));
    }

    /**
     * The key of the stage that a cell names; without a word it follows from whether there is a date.
     *
     * @throws ProblemException 422 {@code invalid_input} for a word that names none
     */
    String read(String cell, boolean dated) {
        String word = cell.strip();
        if (word.isEmpty()) {
            return pipeline.first(dated ? StageKind.APPLIED : StageKind.SAVED)
                    .or(() -> pipeline.first(StageKind.APPLIED))
                    .map(Stage::key)
                    .orElseThrow();
        }
        return find(word)
                .orElseThrow(() ->
                        ProblemException.invalid(Column.STATUS.key(), "not_valid", "must be the name of a stage"));
    }

    /** The key of the stage that a word names, if it names one. */
    Optional<String> find(String cell) {
        String word = cell.strip();
        return Optional.ofNullable(told.get(word))
                .or(() -> called(word))
                .or(() -> called(StatusWords.plain(word)))
                .or(() -> StatusWords.meant(word, pipeline).map(Stage::key));
    }

    private Optional<String> called(String word) {
        return pipeline.stages().stream()
                .filter(stage ->
                        stage.key().equalsIgnoreCase(word) || stage.name().equalsIgnoreCase(word))
                .findFirst()
                .map(Stage::key);
    }
}

package dev.jobtracker.archives;

import static java.util.Map.entry;

import dev.jobtracker.applications.Pipeline;
import dev.jobtracker.applications.Stage;
import dev.jobtracker.applications.StageKind;
import dev.jobtracker.platform.web.ProblemException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the words of a file mean among a person's stages: as the person says, as a stage is called, or as it is usual.
 */
final class StatusColumn {

    private static final Map<String, StageKind> USUAL = Map.ofEntries(
            entry("wishlist", StageKind.SAVED),
            entry("bookmarked", StageKind.SAVED),
            entry("interested", StageKind.SAVED),
            entry("to apply", StageKind.SAVED),
            entry("not applied", StageKind.SAVED),
            entry("submitted", StageKind.APPLIED),
            entry("sent", StageKind.APPLIED),
            entry("pending", StageKind.APPLIED),
            entry("waiting", StageKind.APPLIED),
            entry("in progress", StageKind.APPLIED),
            entry("sökt", StageKind.APPLIED),
            entry("interviewing", StageKind.INTERVIEWING),
            entry("interviewed", StageKind.INTERVIEWING),
            entry("interview scheduled", StageKind.INTERVIEWING),
            entry("intervju", StageKind.INTERVIEWING),
            entry("offered", StageKind.OFFER),
            entry("offer received", StageKind.OFFER),
            entry("erbjudande", StageKind.OFFER),
            entry("hired", StageKind.ACCEPTED),
            entry("offer accepted", StageKind.ACCEPTED),
            entry("declined", StageKind.REJECTED),
            entry("denied", StageKind.REJECTED),
            entry("rejection", StageKind.REJECTED),
            entry("not selected", StageKind.REJECTED),
            entry("avslag", StageKind.REJECTED),
            entry("withdrew", StageKind.WITHDRAWN),
            entry("no response", StageKind.GHOSTED),
            entry("no answer", StageKind.GHOSTED));

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
                .or(() -> Optional.ofNullable(USUAL.get(word.toLowerCase(Locale.ROOT)))
                        .flatMap(pipeline::first)
                        .map(Stage::key));
    }

    private Optional<String> called(String word) {
        return pipeline.stages().stream()
                .filter(stage ->
                        stage.key().equalsIgnoreCase(word) || stage.name().equalsIgnoreCase(word))
                .findFirst()
                .map(Stage::key);
    }
}

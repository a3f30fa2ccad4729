package dev.jobtracker.simulator.world;

import dev.jobtracker.simulator.wire.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** Data given at start: one {@code .jsonl} or {@code .json} file, or a folder of them (not of folders). */
public final class AdvertFolder {

    private final List<String> complaints = new ArrayList<>();
    private final Consumer<ObjectNode> found;
    private int count;

    private AdvertFolder(Consumer<ObjectNode> found) {
        this.found = found;
    }

    /**
     * Reads everything, one present record at a time in the order of the files.
     *
     * @return what could not be read and was left out, in words
     */
    public static List<String> read(Path place, Consumer<ObjectNode> found) throws IOException {
        AdvertFolder folder = new AdvertFolder(found);
        if (Files.isRegularFile(place)) {
            folder.readFile(place);
            return folder.complaints;
        }
        try (Stream<Path> files = Files.list(place)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                folder.readFile(file);
            }
        }
        return folder.complaints;
    }

    private void readFile(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        int before = count;
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            readLines(file);
        } else if (name.endsWith(".json")) {
            readWhole(file);
        } else {
            return;
        }
        if (count == before) {
            complaints.add(name + ": no advertisement found");
        }
    }

    private void readLines(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    readText(line, file.getFileName() + ", line " + number);
                }
            }
        }
    }

    private void readWhole(Path file) throws IOException {
        readText(Files.readString(file), String.valueOf(file.getFileName()));
    }

    private void readText(String text, String where) {
        try {
            AnyRecord.each(Json.read(text), this::take);
        } catch (JacksonException damaged) {
            complaints.add(where + ": " + damaged.getOriginalMessage());
        }
    }

    private void take(ObjectNode record) {
        count++;
        found.accept(record);
    }
}

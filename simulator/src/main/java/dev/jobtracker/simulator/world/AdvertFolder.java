package dev.jobtracker.simulator.world;

import dev.jobtracker.simulator.wire.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** Data given at start: one {@code .jsonl} or {@code .json} file, or a folder of them (not of folders). */
public final class AdvertFolder {

    private final List<ObjectNode> records = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private AdvertFolder() {}

    /** Reads everything; what cannot be read is left out and complained about. */
    public static AdvertFolder read(Path place) throws IOException {
        AdvertFolder folder = new AdvertFolder();
        if (Files.isRegularFile(place)) {
            folder.readFile(place);
            return folder;
        }
        try (Stream<Path> files = Files.list(place)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                folder.readFile(file);
            }
        }
        return folder;
    }

    private void readFile(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        int before = records.size();
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            readLines(file);
        } else if (name.endsWith(".json")) {
            readWhole(file);
        } else {
            return;
        }
        if (records.size() == before) {
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
            AnyRecord.each(Json.read(text), records::add);
        } catch (JacksonException damaged) {
            complaints.add(where + ": " + damaged.getOriginalMessage());
        }
    }

    /** The advertisements as present records, in the order of the files. */
    public List<ObjectNode> records() {
        return List.copyOf(records);
    }

    /** What could not be read, in words. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }
}

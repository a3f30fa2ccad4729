package dev.jobtracker.resumes.fields;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists of words kept as resources: a key, a colon, its words; lines that begin with # say what the list is. */
final class WordList {

    private WordList() {}

    /** The words of each key, in the order they are written. */
    static Map<String, List<String>> read(String name, String separator) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        try (InputStream resource = WordList.class.getResourceAsStream("/resumes/" + name + ".txt")) {
            if (resource == null) {
                throw new IllegalStateException("the list " + name + " is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (!line.startsWith("#") && colon > 0) {
                    List<String> of = words.computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>());
                    for (String word : line.substring(colon + 1).split(separator, -1)) {
                        if (!word.isBlank()) {
                            of.add(word.strip());
                        }
                    }
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return words;
    }
}

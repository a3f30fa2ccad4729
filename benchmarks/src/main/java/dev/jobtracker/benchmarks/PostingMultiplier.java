package dev.jobtracker.benchmarks;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes many postings from few, always the same ones for the same seed: each copy has an id of its own, words of its
 * text in another order, and the employer and place of some other posting, so that indexes meet the variety of life.
 */
final class PostingMultiplier {

    private static final long SEED = 20261121;

    private final JsonMapper json = JsonMapper.builder().build();

    /** Writes {@code count} postings as JSON Lines. */
    void multiply(Path base, Path target, int count) throws IOException {
        List<JsonNode> originals = read(base);
        Random random = new Random(SEED);
        try (BufferedWriter out = Files.newBufferedWriter(target)) {
            for (int number = 0; number < count; number++) {
                JsonNode original = originals.get(number % originals.size());
                out.write(json.writeValueAsString(
                        number < originals.size() ? original : variant(original, originals, number, random)));
                out.write('\n');
            }
        }
    }

    private List<JsonNode> read(Path base) throws IOException {
        List<JsonNode> postings = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(base)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                postings.add(json.readTree(line));
            }
        }
        return postings;
    }

    private static JsonNode variant(JsonNode original, List<JsonNode> all, int number, Random random) {
        ObjectNode copy = (ObjectNode) original.deepCopy();
        copy.put("id", Integer.toString(60_000_000 + number));
        JsonNode other = all.get(random.nextInt(all.size()));
        copy.set("employer", other.get("employer"));
        copy.set("workplace_address", all.get(random.nextInt(all.size())).get("workplace_address"));
        ObjectNode description = (ObjectNode) copy.get("description");
        String text = shuffledSentences(original, random) + "\n" + firstSentence(other);
        description.put("text", text);
        description.put("text_formatted", "<p>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</p>");
        return copy;
    }

    private static String shuffledSentences(JsonNode posting, Random random) {
        String text = posting.path("description").path("text").asString("");
        List<String> sentences = new ArrayList<>(Arrays.asList(text.split("(?<=[.!?\n])", -1)));
        Collections.shuffle(sentences, random);
        return String.join("", sentences);
    }

    private static String firstSentence(JsonNode posting) {
        return posting.path("description")
                .path("text")
                .asString("")
                .lines()
                .findFirst()
                .orElse("");
    }
}

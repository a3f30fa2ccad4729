package dev.jobtracker.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Texts of postings, about as long as those that are embedded. */
final class PostingSample {

    private static final int LONGEST = 1_200;

    private PostingSample() {}

    static List<String> texts(Options options, int most) throws IOException, InterruptedException {
        try (TemporaryDirectory directory = TemporaryDirectory.named("sample");
                BufferedReader lines = Files.newBufferedReader(BasePostings.in(directory.path(), options))) {
            return texts(lines, most);
        }
    }

    private static List<String> texts(BufferedReader lines, int most) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        List<String> texts = new ArrayList<>();
        for (String line = lines.readLine(); line != null && texts.size() < most; line = lines.readLine()) {
            JsonNode posting = json.readTree(line);
            String text = posting.path("headline").asString("") + ". "
                    + posting.path("description").path("text").asString("");
            texts.add(text.substring(0, Math.min(LONGEST, text.length())));
        }
        return texts;
    }
}

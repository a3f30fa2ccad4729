package dev.jobtracker.benchmarks;

import dev.jobtracker.jobs.PostingText;
import dev.jobtracker.matching.vectors.PostingDigest;
import dev.jobtracker.resumes.skills.SkillLexicon;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What of postings is embedded. */
final class PostingSample {

    private static final PostingDigest DIGEST = new PostingDigest(SkillLexicon.load());

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
            texts.add(DIGEST.of(new PostingText(
                    0,
                    Instant.EPOCH,
                    "",
                    posting.path("headline").asString(""),
                    List.of(),
                    posting.path("description").path("text").asString(""))));
        }
        return texts;
    }
}

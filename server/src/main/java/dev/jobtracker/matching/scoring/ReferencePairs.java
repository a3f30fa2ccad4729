package dev.jobtracker.matching.scoring;

import dev.jobtracker.matching.embeddings.EmbeddingModel;
import dev.jobtracker.matching.scoring.Calibration.Curve;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** People and postings of a dozen trades in two languages, to find out by what a model's cosines mean. */
public final class ReferencePairs {

    private static final List<String> LANGUAGES = List.of("en", "sv");

    /** For each language, the texts of people and of postings; those of one place go together. */
    private final Map<String, List<String>> people = new HashMap<>();

    private final Map<String, List<String>> postings = new HashMap<>();

    private ReferencePairs(List<String> lines) {
        for (int language = 0; language < LANGUAGES.size(); language++) {
            List<String> theirs = new ArrayList<>();
            List<String> wanted = new ArrayList<>();
            for (int line = 0; line < lines.size(); line += 2 * LANGUAGES.size()) {
                theirs.add(lines.get(line + 2 * language));
                wanted.add(lines.get(line + 2 * language + 1));
            }
            people.put(LANGUAGES.get(language), theirs);
            postings.put(LANGUAGES.get(language), wanted);
        }
    }

    public static ReferencePairs load() {
        try (InputStream resource = ReferencePairs.class.getResourceAsStream("/matching/reference-pairs.txt")) {
            if (resource == null) {
                throw new IllegalStateException("the reference pairs are missing");
            }
            return new ReferencePairs(new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Asks a model about every pair; takes about a second in process.
     *
     * @throws dev.jobtracker.matching.embeddings.EmbeddingFailedException when it gives no vectors
     */
    public Calibration measure(EmbeddingModel model) {
        Map<String, List<float[]>> searching = new HashMap<>();
        Map<String, List<float[]>> found = new HashMap<>();
        for (String language : LANGUAGES) {
            searching.put(
                    language,
                    people.getOrDefault(language, List.of()).stream()
                            .map(model::query)
                            .toList());
            found.put(language, model.passages(postings.getOrDefault(language, List.of())));
        }
        Centre centre = Centre.of(all(searching), all(found));
        Map<String, Curve> curves = new HashMap<>();
        searching.forEach((mine, vectors) ->
                found.forEach((theirs, others) -> curves.put(mine + '>' + theirs, curve(vectors, others, centre))));
        return new Calibration(curves, centre);
    }

    private static List<float[]> all(Map<String, List<float[]>> vectors) {
        return LANGUAGES.stream()
                .flatMap(language -> vectors.getOrDefault(language, List.of()).stream())
                .toList();
    }

    private static Curve curve(List<float[]> people, List<float[]> postings, Centre centre) {
        double together = 0;
        double apart = 0;
        double squares = 0;
        for (int one = 0; one < people.size(); one++) {
            for (int other = 0; other < postings.size(); other++) {
                double alike = centre.likeness(people.get(one), postings.get(other));
                together += one == other ? alike : 0;
                apart += one == other ? 0 : alike;
                squares += one == other ? 0 : alike * alike;
            }
        }
        int pairs = people.size();
        int others = pairs * (postings.size() - 1);
        double mean = apart / others;
        return new Curve(together / pairs, mean, Math.sqrt(Math.max(1e-9, squares / others - mean * mean)));
    }
}

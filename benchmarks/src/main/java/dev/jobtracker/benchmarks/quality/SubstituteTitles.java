package dev.jobtracker.benchmarks.quality;

import dev.jobtracker.matching.embeddings.EmbeddingModel;
import dev.jobtracker.matching.features.Occupations;
import dev.jobtracker.matching.features.TitleText;
import dev.jobtracker.matching.scoring.Cosine;
import dev.jobtracker.matching.scoring.WorkLikeness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleBiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether Swedish titles that can stand in for each other are found more alike than others. */
final class SubstituteTitles {

    private static final int PAIRS = 600;
    private static final int CLOSE = 75;
    private static final long SEED = 4;

    private SubstituteTitles() {}

    private record Titles(String one, String other) {}

    static List<MatchQuality.Line> measure(Path data, EmbeddingModel model) throws IOException {
        JsonNode occupations = JsonMapper.builder()
                .build()
                .readTree(Files.readString(data.resolve("labelled/jobtech_occupation_substitutability_sv.json")));
        List<Titles> close = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (JsonNode occupation : occupations) {
            String name = occupation.path("preferred_label").asString();
            names.add(name);
            for (JsonNode other : occupation.path("substituted_by")) {
                if (other.path("substitutability_percentage").asInt() >= CLOSE) {
                    close.add(new Titles(name, other.path("preferred_label").asString()));
                }
            }
        }
        Random random = new Random(SEED);
        List<Titles> chosen = new ArrayList<>();
        List<Titles> others = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            chosen.add(close.get(random.nextInt(close.size())));
            others.add(new Titles(names.get(random.nextInt(names.size())), names.get(random.nextInt(names.size()))));
        }
        Map<String, float[]> vectors = new HashMap<>();
        Occupations known = Occupations.load();
        return List.of(
                line(
                        "by vectors",
                        chosen,
                        others,
                        (one, other) -> Cosine.of(
                                vectors.computeIfAbsent(one, model::query),
                                vectors.computeIfAbsent(other, model::query))),
                line("by titles as the score compares them", chosen, others, (one, other) -> {
                    Double likeness = WorkLikeness.of(TitleText.of(one, known), TitleText.of(other, known));
                    return likeness == null ? 0 : likeness;
                }));
    }

    private static MatchQuality.Line line(
            String way, List<Titles> close, List<Titles> others, ToDoubleBiFunction<String, String> likeness) {
        double[] near = close.stream()
                .mapToDouble(pair -> likeness.applyAsDouble(pair.one(), pair.other()))
                .toArray();
        double[] far = others.stream()
                .mapToDouble(pair -> likeness.applyAsDouble(pair.one(), pair.other()))
                .toArray();
        double won = 0;
        for (double one : near) {
            for (double other : far) {
                won += one > other ? 1 : one == other ? 0.5 : 0;
            }
        }
        return new MatchQuality.Line(
                "Swedish titles, substitutes before others: " + way,
                String.format(Locale.ROOT, "in %.1f %% of pairs", 100 * won / near.length / far.length));
    }
}

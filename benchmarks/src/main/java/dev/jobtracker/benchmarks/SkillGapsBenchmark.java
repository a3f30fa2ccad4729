package dev.jobtracker.benchmarks;

import dev.jobtracker.resumes.skills.SkillLexicon;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How much of JobTech's skills our lexicon knows: of all, and of those that real advertisements ask for. */
final class SkillGapsBenchmark implements Benchmark {

    @Override
    public String name() {
        return "skill-gaps";
    }

    @Override
    public Report run(Options options) throws Exception {
        Path data = options.path("data").orElseThrow(() -> new IllegalArgumentException("--data DIRECTORY is needed"));
        SkillLexicon lexicon = SkillLexicon.load();
        List<String> labels = labels(data.resolve("taxonomies/jobtech/skills.json"));
        Map<String, Integer> asked = asked(data.resolve("jobstream/postings.jsonl"));
        long named = labels.stream().filter(label -> isNamed(lexicon, label)).count();
        long within = labels.stream()
                .filter(label -> isNamed(lexicon, label) || !lexicon.find(label).isEmpty())
                .count();
        int times = 0;
        int timesKnown = 0;
        for (Map.Entry<String, Integer> each : asked.entrySet()) {
            boolean known = isNamed(lexicon, each.getKey()) || !lexicon.find(each.getKey()).isEmpty();
            times += each.getValue();
            timesKnown += known ? each.getValue() : 0;
        }
        return new Report("What the lexicon of skills lacks", "benchmarks/run skill-gaps --data DIRECTORY")
                .line("skills in the lexicon", Integer.toString(lexicon.skills().size()), "≥ 2000")
                .line("JobTech's skills", Integer.toString(labels.size()), "")
                .line("known by their name", share(named, labels.size()), "")
                .line("known, or with a known skill in their name", share(within, labels.size()), "")
                .line("skills that advertisements ask for in fields of their own, " + times + " times", share(timesKnown, times), "")
                .remark("JobTech's list is fine-grained (single products, courses, licences of one authority); "
                        + "`./run taxonomy FILE` adds it whole.");
    }

    /** "Bower, pakethanterare" is known where Bower is. */
    private static boolean isNamed(SkillLexicon lexicon, String label) {
        int comma = label.indexOf(", ");
        return lexicon.named(label).isPresent()
                || (comma > 0 && lexicon.named(label.substring(0, comma)).isPresent());
    }

    private static List<String> labels(Path file) throws Exception {
        List<String> labels = new ArrayList<>();
        for (JsonNode concept : JsonMapper.shared().readTree(Files.readString(file)).at("/data/concepts")) {
            labels.add(concept.path("preferred_label").asString());
        }
        return labels;
    }

    private static Map<String, Integer> asked(Path file) throws Exception {
        Map<String, Integer> asked = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode posting = JsonMapper.shared().readTree(line);
                for (String kind : List.of("must_have", "nice_to_have")) {
                    posting.path(kind).path("skills").forEach(skill ->
                            asked.merge(skill.path("label").asString(""), 1, Integer::sum));
                }
            }
        }
        asked.remove("");
        return asked;
    }

    private static String share(long part, long of) {
        return String.format(Locale.ROOT, "%d (%.1f %%)", part, of == 0 ? 0 : 100.0 * part / of);
    }
}

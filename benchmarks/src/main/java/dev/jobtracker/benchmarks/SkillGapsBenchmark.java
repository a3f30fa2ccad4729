package dev.jobtracker.benchmarks;

import dev.jobtracker.resumes.skills.SkillLexicon;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How much of JobTech's skills our lexicon knows. */
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
        long named = labels.stream().filter(label -> isNamed(lexicon, label)).count();
        long within = labels.stream()
                .filter(label -> isNamed(lexicon, label) || !lexicon.find(label).isEmpty())
                .count();
        return new Report("What the lexicon of skills lacks", "benchmarks/run skill-gaps --data DIRECTORY")
                .line("skills in the lexicon", Integer.toString(lexicon.skills().size()), "≥ 2000")
                .line("JobTech's skills", Integer.toString(labels.size()), "")
                .line("known by their name", share(named, labels.size()), "")
                .line("known, or with a known skill in their name", share(within, labels.size()), "")
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
        for (JsonNode concept :
                JsonMapper.shared().readTree(Files.readString(file)).at("/data/concepts")) {
            labels.add(concept.path("preferred_label").asString());
        }
        return labels;
    }

    private static String share(long part, long of) {
        return String.format(Locale.ROOT, "%d (%.1f %%)", part, of == 0 ? 0 : 100.0 * part / of);
    }
}

package dev.jobtracker.benchmarks.quality;

import dev.jobtracker.analytics.Rate;
import dev.jobtracker.matching.embeddings.EmbeddingModel;
import dev.jobtracker.matching.embeddings.EmbeddingModels;
import dev.jobtracker.matching.features.ResumeSentence;
import dev.jobtracker.matching.features.ResumeSentences;
import dev.jobtracker.matching.reasons.SentencePairs;
import dev.jobtracker.resumes.document.RefusedException;
import dev.jobtracker.resumes.skills.SkillLexicon;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whether requirements of languages, education and licences are answered from where a résumé tells of them: invented
 * requirements, held beside each of the invented people.
 */
public final class EvidencePlaces {

    private static final Map<String, List<String>> HEADINGS =
            Map.of("languages", List.of("Languages", "Språk"), "education", List.of("Education", "Utbildning"));

    private final EmbeddingModel model = EmbeddingModels.local();
    private final SentencePairs pairing = new SentencePairs(SkillLexicon.load());
    private final Map<String, int[]> counts = new LinkedHashMap<>();

    private EvidencePlaces() {}

    /** A requirement, the heading under which it is answered, or none, and words of a line that answers it, or none. */
    private record Requirement(String heading, List<String> words, String text) {

        static Requirement of(String line) {
            String[] parts = line.split("\\|", 3);
            List<String> words = parts[1].isBlank()
                    ? List.of()
                    : List.of(parts[1].strip().toLowerCase(Locale.ROOT).split(", *", -1));
            return new Requirement(parts[0].strip(), words, parts[2].strip());
        }

        boolean isAnsweredBy(String line) {
            String lower = line.toLowerCase(Locale.ROOT);
            return words.isEmpty() || words.stream().anyMatch(lower::contains);
        }
    }

    /** Measures with the model that comes along. */
    public static List<MatchQuality.Line> measure() throws IOException, RefusedException {
        EvidencePlaces places = new EvidencePlaces();
        List<Requirement> requirements =
                OwnSet.lines("requirements.txt").stream().map(Requirement::of).toList();
        List<float[]> asked = places.model.passages(
                requirements.stream().map(Requirement::text).toList());
        for (String resume : OwnSet.resumes()) {
            places.hold(resume, requirements, asked);
        }
        List<MatchQuality.Line> lines = new ArrayList<>();
        places.counts.forEach((what, count) -> lines.add(new MatchQuality.Line(what, told(count))));
        return lines;
    }

    private void hold(String resume, List<Requirement> requirements, List<float[]> asked) throws RefusedException {
        List<ResumeSentence> sentences = ResumeSentences.of(Readings.resume(resume));
        List<float[]> told =
                model.passages(sentences.stream().map(ResumeSentence::text).toList());
        for (int index = 0; index < asked.size(); index++) {
            Requirement requirement = requirements.get(index);
            List<String> right = under(requirement.heading(), resume).stream()
                    .filter(requirement::isAnsweredBy)
                    .toList();
            String answer =
                    pairing.find(List.of(requirement.text()), List.of(asked.get(index)), sentences, told).stream()
                            .map(SentencePairs.Pair::answer)
                            .findAny()
                            .orElse("");
            count(requirement, right, answer);
        }
    }

    private void count(Requirement requirement, List<String> right, String answer) {
        String what = requirement.heading().isEmpty() ? "licences" : requirement.heading();
        boolean isRight = right.stream().anyMatch(line -> line.contains(answer.split(", ", -1)[0]));
        if (right.isEmpty()) {
            add(what + ": not told by the résumé, and so not answered", answer.isEmpty());
        } else {
            add(what + ": answered from the right place", isRight && !answer.isEmpty());
            add(what + ": answered from another", !isRight);
        }
    }

    private void add(String what, boolean hit) {
        int[] count = counts.computeIfAbsent(what, unknown -> new int[2]);
        count[0] += hit ? 1 : 0;
        count[1]++;
    }

    private static List<String> under(String heading, String resume) {
        List<String> lines = resume.lines().toList();
        if (heading.isEmpty()) {
            return lines;
        }
        List<String> under = new ArrayList<>();
        boolean there = false;
        for (String line : lines) {
            if (HEADINGS.getOrDefault(heading, List.of()).contains(line)) {
                there = true;
            } else if (line.isBlank()) {
                there = false;
            } else if (there) {
                under.add(line);
            }
        }
        return under;
    }

    private static String told(int[] count) {
        Rate rate = Rate.of(count[0], count[1]);
        return String.format(
                Locale.ROOT, "%d of %d, %.3f (%.3f – %.3f)", count[0], count[1], rate.value(), rate.low(), rate.high());
    }
}

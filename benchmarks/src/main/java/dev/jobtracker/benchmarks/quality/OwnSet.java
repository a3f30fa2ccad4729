package dev.jobtracker.benchmarks.quality;

import dev.jobtracker.benchmarks.quality.JudgedSet.Person;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.resumes.document.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Our own invented people and postings. */
final class OwnSet {

    private OwnSet() {}

    static JudgedSet load() throws IOException, RefusedException {
        List<JobPosting> postings = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (String file : List.of("postings-1.txt", "postings-2.txt")) {
            for (String block : blocks(text(file))) {
                String[] head = block.split("\n", 2)[0].split(" *\\| *", -1);
                places.put(head[0], postings.size());
                postings.add(Readings.posting(head[0], head[1], head[2], head[3], head[4].strip(), rest(block)));
            }
        }
        Map<String, Map<Integer, Integer>> grades = grades(places);
        List<Person> people = new ArrayList<>();
        for (String block : blocks(text("people.txt"))) {
            String id = block.split("\n", 2)[0].strip();
            people.add(new Person(
                    id,
                    id.replaceAll("-\\w\\w$", ""),
                    Readings.resume(rest(block)),
                    grades.getOrDefault(id, Map.of())));
        }
        return new JudgedSet("own set", people, postings, true);
    }

    /** The people's résumés as they wrote them. */
    static List<String> resumes() throws IOException {
        return blocks(text("people.txt")).stream().map(OwnSet::rest).toList();
    }

    /** The lines of one of the set's files, without those that say what it is. */
    static List<String> lines(String name) throws IOException {
        return text(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static Map<String, Map<Integer, Integer>> grades(Map<String, Integer> places) throws IOException {
        Map<String, Map<Integer, Integer>> grades = new HashMap<>();
        for (String line : lines("judgements.txt")) {
            String[] parts = line.split(":", 2);
            Map<Integer, Integer> theirs = new HashMap<>();
            for (String group : parts[1].split("\\|", -1)) {
                String[] words = group.strip().split(" +", -1);
                for (int word = 1; word < words.length; word++) {
                    theirs.put(Objects.requireNonNull(places.get(words[word]), words[word]), Integer.valueOf(words[0]));
                }
            }
            grades.put(parts[0], theirs);
        }
        return grades;
    }

    private static List<String> blocks(String text) {
        List<String> blocks = new ArrayList<>();
        String[] parts = text.split("(?m)^=== ", -1);
        for (int part = 1; part < parts.length; part++) {
            blocks.add(parts[part]);
        }
        return blocks;
    }

    private static String rest(String block) {
        return block.split("\n", 2)[1];
    }

    private static String text(String name) throws IOException {
        try (InputStream resource = OwnSet.class.getResourceAsStream("/match-quality/" + name)) {
            return new String(Objects.requireNonNull(resource, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

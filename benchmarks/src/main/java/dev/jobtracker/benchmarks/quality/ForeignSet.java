package dev.jobtracker.benchmarks.quality;

import dev.jobtracker.benchmarks.quality.JudgedSet.Person;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.resumes.document.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** TalentCLEF's five Romanian postings and the résumés that people found to suit them. */
final class ForeignSet {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ForeignSet() {}

    static JudgedSet load(Path data) throws IOException, RefusedException {
        List<JobPosting> postings = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (String line : Files.readAllLines(data.resolve("labelled/talentclef2026_ro_es_jobs.jsonl"))) {
            JsonNode job = JSON.readTree(line);
            String[] parts = job.path("text").asString().split("\n", 2);
            places.put(job.path("id").asString(), postings.size());
            postings.add(Readings.posting(job.path("id").asString(), parts[0], null, null, null, parts[1]));
        }
        Map<String, Map<Integer, Integer>> grades = new HashMap<>();
        for (String line : Files.readAllLines(data.resolve("labelled/talentclef2026_ro_es_qrels.tsv"))) {
            String[] parts = line.split("\t", -1);
            grades.computeIfAbsent(parts[2], person -> new HashMap<>()).put(places.get(parts[0]), 2);
        }
        List<Person> people = new ArrayList<>();
        for (String line : Files.readAllLines(data.resolve("labelled/talentclef2026_ro_es_resumes.jsonl"))) {
            JsonNode resume = JSON.readTree(line);
            String id = resume.path("id").asString();
            people.add(new Person(
                    id, id, Readings.resume(resume.path("text").asString()), grades.getOrDefault(id, Map.of())));
        }
        return new JudgedSet("TalentCLEF, Romanian", people, postings, false);
    }
}

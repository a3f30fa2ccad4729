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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Résumés by role, and for each role the postings whose titles fit; roles with few postings are left out. */
final class RoleSet {

    private static final int FEWEST_POSTINGS = 10;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern ROW =
            Pattern.compile("(?s)([^,\"\\n]+),\"((?:[^\"]++|\"\")*+)\"|([^,\"\\n]+),([^\\n\"]*)");

    private RoleSet() {}

    static JudgedSet load(Path data) throws IOException, RefusedException {
        List<JobPosting> postings = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (String file : List.of(
                "himalayas",
                "themuse",
                "remotejobsorg",
                "ats",
                "weworkremotely",
                "apinfo",
                "google_careers_269",
                "google_jobs_2020_us")) {
            JsonNode items = JSON.readTree(Files.readString(data.resolve("jobs-bulk/" + file + ".json")));
            for (JsonNode item : items.isArray() ? items : items.path("jobs")) {
                String id = first(item, "guid", "id", "URL", "url");
                if (places.putIfAbsent(file + " " + id, postings.size()) == null) {
                    postings.add(Readings.posting(
                            file + " " + id,
                            first(item, "title", "name", "Title"),
                            null,
                            null,
                            null,
                            first(item, "description", "contents", "Description")));
                }
            }
        }
        Map<String, Map<Integer, Integer>> roles = new HashMap<>();
        for (String line : Files.readAllLines(data.resolve("labelled/role_job_qrels_silver.tsv"))) {
            String[] parts = line.split("\t", -1);
            Integer place = places.get(parts[1] + " " + parts[2]);
            if (place != null) {
                roles.computeIfAbsent(parts[0], role -> new HashMap<>()).put(place, 2);
            }
        }
        return new JudgedSet("role set", people(data, roles), postings, true);
    }

    private static List<Person> people(Path data, Map<String, Map<Integer, Integer>> roles)
            throws IOException, RefusedException {
        List<Person> people = new ArrayList<>();
        Matcher row = ROW.matcher(Files.readString(data.resolve("labelled/resume_category.csv")));
        while (row.find()) {
            String role = row.group(1) == null ? row.group(3) : row.group(1);
            String text = row.group(2) == null ? row.group(4) : row.group(2).replace("\"\"", "\"");
            Map<Integer, Integer> grades = roles.getOrDefault(role.strip(), Map.of());
            if (grades.size() >= FEWEST_POSTINGS) {
                people.add(new Person(role + " " + people.size(), role, Readings.resume(text), grades));
            }
        }
        return people;
    }

    private static String first(JsonNode item, String... names) {
        for (String name : names) {
            if (item.path(name).isValueNode() && !item.path(name).isNull()) {
                return item.path(name).asString();
            }
        }
        return "";
    }
}

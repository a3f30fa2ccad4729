package dev.jobtracker.jobs.duplicates;

import dev.jobtracker.sources.places.PlaceWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints what is made of pairs of real postings that a rule labelled: {@code java … SilverPairs DIRECTORY}. By hand
 * only; the labels are silver, so what differs is to be read before it is believed.
 */
public final class SilverPairs {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> FILES = List.of(
            "ats",
            "himalayas",
            "remotejobsorg",
            "themuse",
            "weworkremotely",
            "apinfo",
            "google_careers_269",
            "google_jobs_2020_us");
    private static final Map<String, String> NAMES =
            Map.of("google_jobs_2020_us", "google2020", "google_careers_269", "google_careers");

    private SilverPairs() {}

    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        Map<String, Opening> openings = new HashMap<>();
        for (String file : FILES) {
            JsonNode all = JSON.readTree(Files.readString(directory.resolve(file + ".json")));
            for (JsonNode item : all) {
                String id = id(item);
                Opening opening = opening(file, id, item);
                openings.putIfAbsent(key(NAMES.getOrDefault(file, file), id, opening.title(), place(item)), opening);
            }
        }
        Map<String, int[]> counts = new LinkedHashMap<>();
        List<String> surprising = new ArrayList<>();
        for (String line : Files.readAllLines(directory.resolve("dedup_pairs_silver.csv"))) {
            List<String> cells = cells(line);
            Opening left = openings.get(key(cells.get(1), cells.get(2), cells.get(3), cells.get(4)));
            Opening right = openings.get(key(cells.get(5), cells.get(6), cells.get(7), cells.get(8)));
            int[] count = counts.computeIfAbsent(cells.getFirst(), any -> new int[3]);
            if (left == null || right == null) {
                count[2]++;
                continue;
            }
            Verdict verdict = Duplicates.compare(left, right);
            count[verdict.isSame() ? 0 : 1]++;
            boolean wanted = cells.getFirst().equals("cross_source_duplicate");
            if (verdict.isSame() != wanted) {
                surprising.add(String.join(
                        " | ",
                        cells.getFirst(),
                        verdict.toString(),
                        cells.get(9),
                        left.title(),
                        cells.get(4),
                        right.title(),
                        cells.get(8),
                        cells.get(2),
                        cells.get(6)));
            }
        }
        counts.forEach((label, count) -> System.out.printf(
                Locale.ROOT, "%s: joined %d, apart %d, not found %d%n", label, count[0], count[1], count[2]));
        surprising.forEach(System.out::println);
    }

    /** Google's 2020 panel gives many postings one address, so its pairs are found by title and place too. */
    private static String key(String source, String id, String title, String place) {
        boolean panel = source.equals("google2020");
        return source + " " + id + (panel ? " " + Letters.words(title) + " " + Letters.words(place) : "");
    }

    private static String id(JsonNode item) {
        for (String name : List.of("id", "guid", "URL", "url")) {
            if (item.hasNonNull(name)) {
                return item.get(name).asString();
            }
        }
        return "";
    }

    private static Opening opening(String file, String id, JsonNode item) {
        String place = place(item);
        return new Opening(
                UUID.nameUUIDFromBytes((file + id + text(item, "title") + place(item))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                text(item, "title", "name", "Title"),
                company(item),
                PlaceWords.of(place).place(),
                PlaceWords.of(place).remote(),
                null,
                text(item, "description", "contents", "Description"),
                text(item, "url", "applicationLink", "URL"),
                text(item, "apply_url"),
                time(text(item, "postedAt", "posted_at", "publication_date")),
                null);
    }

    private static @Nullable String company(JsonNode item) {
        JsonNode company = item.get("company");
        return company != null && company.isObject()
                ? text(company, "name")
                : text(item, "company", "companyName", "employer", "Company");
    }

    private static String place(JsonNode item) {
        if (item.hasNonNull("locations") && item.get("locations").size() > 0) {
            return text(item.get("locations").get(0), "name");
        }
        JsonNode countries = item.get("locationRestrictions");
        if (countries != null && countries.size() == 1) {
            return "Remote, " + countries.get(0).asString();
        }
        return text(item, "location", "Location");
    }

    private static String text(JsonNode item, String... names) {
        for (String name : names) {
            if (item.hasNonNull(name)) {
                return item.get(name).asString();
            }
        }
        return "";
    }

    private static @Nullable Instant time(String text) {
        try {
            return text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeParseException another) {
            return null;
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int index = 0; index < line.length(); index++) {
            char character = line.charAt(index);
            if (character == '"') {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}

package dev.jobtracker.jobs.duplicates;

import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.places.PlaceWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pairs of postings that we wrote and judged; {@code docs/duplicates.md} tells how. */
final class LabelledPairs {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LabelledPairs() {}

    record Pair(String scenario, String kind, String truth, Opening left, Opening right, String ids) {

        boolean isSame() {
            return truth.equals("same");
        }
    }

    /** @param half {@code work} or {@code held-back} */
    static List<Pair> of(String half) {
        Map<String, Opening> openings = openings();
        return lines("pairs-" + half + ".jsonl").stream()
                .map(line -> new Pair(
                        line.get("scenario").asString(),
                        line.get("kind").asString(),
                        line.get("truth").asString(),
                        Objects.requireNonNull(openings.get(line.get("a").asString())),
                        Objects.requireNonNull(openings.get(line.get("b").asString())),
                        line.get("a").asString() + " " + line.get("b").asString()))
                .toList();
    }

    static Map<String, Opening> openings() {
        Map<String, Opening> openings = new LinkedHashMap<>();
        lines("openings.jsonl").forEach(line -> openings.put(line.get("id").asString(), opening(line)));
        return openings;
    }

    /** The posting of that name. */
    static Opening opening(String name) {
        return Objects.requireNonNull(openings().get(name), name);
    }

    private static Opening opening(JsonNode line) {
        JsonNode place = line.get("place");
        String remote = text(line, "remote");
        String type = text(line, "employment_type");
        return new Opening(
                UUID.nameUUIDFromBytes(line.get("id").asString().getBytes(StandardCharsets.UTF_8)),
                line.get("title").asString(),
                text(line, "company"),
                place == null ? null : place(place, line.get("source").asString()),
                remote == null ? null : RemoteKind.valueOf(remote.toUpperCase(Locale.ROOT)),
                type == null ? null : EmploymentType.valueOf(type.toUpperCase(Locale.ROOT)),
                text(line, "text"),
                text(line, "url"),
                text(line, "apply_url"),
                time(line, "published_at"),
                time(line, "ends_at"));
    }

    /** JobTech gives a place's parts; what all others say is read. */
    private static @Nullable Place place(JsonNode place, String source) {
        String text = place.get("text").asString();
        return source.equals("jobtech")
                ? new Place(text, text(place, "city"), text(place, "region"), text(place, "country"), null, null)
                : PlaceWords.of(text, text(place, "country")).place();
    }

    private static @Nullable Instant time(JsonNode line, String field) {
        String text = text(line, field);
        return text == null ? null : Instant.parse(text);
    }

    private static @Nullable String text(JsonNode line, String field) {
        JsonNode value = line.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }

    private static List<JsonNode> lines(String name) {
        try (InputStream stream =
                Objects.requireNonNull(LabelledPairs.class.getResourceAsStream("/duplicates/" + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(JSON::readTree)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package dev.jobtracker.sources.reading;

import dev.jobtracker.sources.CleanText;
import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.RemoteKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place as somebody typed it, such as "Lund, Sweden", "Remote Poland" or "Hybrid": read as far as it is plain what is
 * meant, and left as it stands beyond that.
 *
 * @param place null when the words name none
 * @param remote null when the words do not say
 */
public record PlaceWords(@Nullable Place place, @Nullable RemoteKind remote) {

    private static final Pattern REMOTE = Pattern.compile(
            "(?iU)\\b(fully |100 ?% )?(remote|remoto|remota|distans|på distans|hemifrån|work from home|wfh|distributed|home office)\\b");
    private static final Pattern HYBRID = Pattern.compile("(?iU)\\b(hybrid|híbrido|hibrido|hybridarbete)\\b");
    private static final Set<String> EVERYWHERE = Set.of("anywhere", "anywhere in the world", "worldwide", "global");
    private static final Set<String> ON_SITE = Set.of("in-office", "on-site", "onsite", "in office", "på plats");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;/()•|–-]+|[\\s,;/(•|–-]+$|\\(\\)");

    /** Reads a place; null is what was not said. */
    public static PlaceWords of(@Nullable String words) {
        String line = CleanText.line(words, 300);
        if (line == null) {
            return new PlaceWords(null, null);
        }
        String lower = line.toLowerCase(Locale.ROOT);
        if (EVERYWHERE.contains(lower)) {
            return new PlaceWords(null, RemoteKind.REMOTE);
        }
        if (ON_SITE.contains(lower)) {
            return new PlaceWords(null, RemoteKind.ON_SITE);
        }
        RemoteKind remote = remote(line);
        return new PlaceWords(place(remote == null ? line : withoutRemote(line)), remote);
    }

    private static @Nullable RemoteKind remote(String line) {
        if (HYBRID.matcher(line).find()) {
            return RemoteKind.HYBRID;
        }
        return REMOTE.matcher(line).find() ? RemoteKind.REMOTE : null;
    }

    private static String withoutRemote(String line) {
        String rest = HYBRID.matcher(REMOTE.matcher(line).replaceAll("")).replaceAll("");
        return EDGES.matcher(EDGES.matcher(rest).replaceAll("")).replaceAll("").strip();
    }

    private static @Nullable Place place(String line) {
        if (line.codePoints().filter(Character::isLetter).count() < 3
                && Countries.named(line).isEmpty()) {
            return null;
        }
        Optional<String> whole = Countries.named(line);
        if (whole.isPresent()) {
            return new Place(line, null, null, whole.get(), null, null);
        }
        List<String> parts = Stream.of(line.split(",")).map(String::strip).toList();
        Optional<String> country = parts.size() < 2 ? Optional.empty() : Countries.named(parts.getLast());
        boolean severalPlaces = line.matches(".*[;•/|].*")
                || parts.stream()
                        .limit(parts.size() - 1L)
                        .anyMatch(part -> Countries.named(part).isPresent());
        if (severalPlaces || country.isEmpty()) {
            return new Place(line, null, null, null, null, null);
        }
        return new Place(line, parts.getFirst(), parts.size() == 3 ? parts.get(1) : null, country.get(), null, null);
    }
}

package dev.jobtracker.simulator.openings;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which openings a board shows, and how it changes them: titles gain a place or a suffix, employers lose or gain their
 * legal form. The same opening always looks the same on the same board.
 *
 * @param openings all there are
 * @param name whose board it is
 * @param percent how many of the openings it shows
 * @param kind which openings it takes at all
 */
public record Board(Openings openings, String name, int percent, Predicate<Opening> kind) {

    private static final Duration LONGEST_DELAY = Duration.ofHours(30);

    /** Newest first. */
    public List<Listing> listings() {
        return openings.all().stream()
                .filter(opening -> !opening.legalName().isEmpty() && kind.test(opening))
                .filter(opening -> chance(opening, "shown", 100) < percent)
                .map(this::listing)
                .filter(listing -> !listing.published().isAfter(openings.now()))
                .sorted((one, other) -> other.published().compareTo(one.published()))
                .toList();
    }

    /** One of them by its number, or null. */
    public @Nullable Listing numbered(long number) {
        return listings().stream()
                .filter(listing -> listing.number() == number)
                .findFirst()
                .orElse(null);
    }

    private Listing listing(Opening opening) {
        long minutes = chance(opening, "delay", (int) LONGEST_DELAY.toMinutes());
        return new Listing(
                opening,
                name,
                title(opening),
                company(opening),
                opening.published().plusSeconds(60 * minutes));
    }

    private String title(Opening opening) {
        String title = opening.title();
        String city = opening.location().city();
        return switch (chance(opening, "title", 10)) {
            case 0 -> city.isEmpty() ? title : title + " - " + city;
            case 1 -> title + " (m/k/x)";
            case 2 -> opening.remote() ? title + " | Remote" : title;
            case 3 -> title.toUpperCase(Locale.ROOT);
            case 4 -> city.isEmpty() ? title : title + ", " + opening.location().englishCity();
            default -> title;
        };
    }

    private String company(Opening opening) {
        String legalName = opening.legalName();
        return switch (chance(opening.legalName(), "company", 4)) {
            case 0 -> legalName;
            case 1 -> legalName.replaceAll(" AB$", " Aktiebolag");
            case 2 -> opening.company().toUpperCase(Locale.ROOT);
            default -> opening.company();
        };
    }

    private int chance(Opening opening, String what, int bound) {
        return chance(opening.id(), what, bound);
    }

    private int chance(String key, String what, int bound) {
        int mixed = (name + what + key).hashCode() * 0x9E3779B1;
        return Math.floorMod(mixed ^ (mixed >>> 15), bound);
    }
}

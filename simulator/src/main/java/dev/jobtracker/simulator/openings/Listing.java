package dev.jobtracker.simulator.openings;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * An opening as one board shows it.
 *
 * @param opening what it is about
 * @param board who shows it
 * @param title this board's wording
 * @param company this board's way of writing the employer
 * @param published when this board showed it first: some hours after the employer
 */
public record Listing(Opening opening, String board, String title, String company, Instant published) {

    private static final Set<String> FILLERS =
            Set.of("in", "i", "jobs", "job", "jobb", "near", "me", "the", "and", "or", "på", "for");

    /** A number that is this board's own. */
    public long number() {
        return 1_000_000_000L + Integer.toUnsignedLong((board + opening.id()).hashCode());
    }

    /** A UUID that is this board's own. */
    public String uuid() {
        return UUID.nameUUIDFromBytes((board + opening.id()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** {@code java-developer-fjordpay-1234567890}. */
    public String slug() {
        return Opening.slug(title + " " + company) + "-" + number();
    }

    /** Whether every word of the query (apart from fillers) is in title, company, place, skills or text. */
    public boolean matches(String query) {
        String all = String.join(
                        "\n",
                        title,
                        opening.title(),
                        company,
                        opening.text(),
                        opening.occupation(),
                        String.join(" ", opening.skills()),
                        opening.location().city(),
                        opening.location().english(),
                        opening.location().region(),
                        opening.remote() ? "remote" : "")
                .toLowerCase(Locale.ROOT);
        for (String word : query.toLowerCase(Locale.ROOT).split("[\\s,\"]+", -1)) {
            if (!word.isEmpty() && !FILLERS.contains(word) && !all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** The text, cut after so many characters with an ellipsis. */
    public String cutText(int longest) {
        String text = opening.text();
        return text.length() <= longest ? text : text.substring(0, longest).stripTrailing() + "…";
    }
}

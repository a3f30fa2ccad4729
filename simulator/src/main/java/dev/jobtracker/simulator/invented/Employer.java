package dev.jobtracker.simulator.invented;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An invented employer.
 *
 * @param name what people call it
 * @param legal the registered name
 * @param sector which trades it hires
 * @param places municipalities it is in
 * @param domain its web domain; null means one made from the name
 * @param about one or two sentences in the language it writes
 * @param offers what one gets there
 */
record Employer(
        String name,
        String legal,
        String sector,
        List<String> places,
        @Nullable String domain,
        String about,
        List<String> offers) {

    String webDomain() {
        if (domain != null) {
            return domain;
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "") + ".example";
    }
}

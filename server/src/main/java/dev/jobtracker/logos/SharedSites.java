package dev.jobtracker.logos;

import dev.jobtracker.platform.http.RegistrableDomain;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Sites that many companies are met at: job boards, applicant systems, social networks, shorteners, hosters. */
final class SharedSites {

    private static final Set<String> DOMAINS = read();

    private SharedSites() {}

    static boolean contain(RegistrableDomain domain) {
        return DOMAINS.contains(domain.name());
    }

    private static Set<String> read() {
        try (InputStream list = Objects.requireNonNull(SharedSites.class.getResourceAsStream("shared-sites.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

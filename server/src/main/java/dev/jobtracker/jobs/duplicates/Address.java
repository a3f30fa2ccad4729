package dev.jobtracker.jobs.duplicates;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page taken apart.
 *
 * @param host lower case, without {@code www}
 * @param path lower case, without a slash at its end
 * @param query its parameters in order
 * @param fragment what follows the {@code #}
 */
record Address(String host, String path, List<Parameter> query, String fragment) {

    private static final int MOST_WRAPPERS = 3;
    private static final Pattern FORM =
            Pattern.compile("(?i)https?://(?:[^/@?#]*@)?([^/?#\\s]+)([^?#\\s]*)(?:\\?([^#\\s]*))?(?:#(\\S*))?");
    private static final Pattern PORT = Pattern.compile(":\\d+$");
    private static final Pattern COMMON_HOST = Pattern.compile("^(?:www\\d?|m|mobile)\\.");
    private static final Pattern SLASHES = Pattern.compile("/+$");
    private static final Set<String> WRAPPED =
            Set.of("url", "u", "q", "target", "redirect", "redirect_url", "dest", "to", "link");

    /** One parameter; its name is lower case. */
    record Parameter(String name, String value) {

        private static Parameter of(String text) {
            int equals = text.indexOf('=');
            String name = equals < 0 ? text : text.substring(0, equals);
            String value = equals < 0 ? "" : text.substring(equals + 1);
            return new Parameter(decoded(name).toLowerCase(Locale.ROOT), decoded(value));
        }

        private static String decoded(String text) {
            try {
                return URLDecoder.decode(text, StandardCharsets.UTF_8);
            } catch (IllegalArgumentException notEncoded) {
                return text;
            }
        }
    }

    /** The address that is meant, out of those that only lead to it; null for what is no address. */
    static @Nullable Address of(String text) {
        Address address = parse(text.strip());
        for (int round = 0; round < MOST_WRAPPERS && address != null; round++) {
            String inner = address.wrapped();
            if (inner == null) {
                return address;
            }
            address = parse(inner);
        }
        return address;
    }

    private static @Nullable Address parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        String host = PORT.matcher(matcher.group(1).toLowerCase(Locale.ROOT)).replaceFirst("");
        String path = SLASHES.matcher(matcher.group(2).toLowerCase(Locale.ROOT)).replaceFirst("");
        String fragment = matcher.group(4);
        return new Address(
                COMMON_HOST.matcher(host).replaceFirst(""),
                path,
                parameters(matcher.group(3)),
                fragment == null ? "" : fragment);
    }

    private static List<Parameter> parameters(@Nullable String query) {
        return query == null || query.isEmpty()
                ? List.of()
                : Arrays.stream(query.split("&(?:amp;)?", -1))
                        .map(Parameter::of)
                        .toList();
    }

    /** The same address with what its fragment says as parameters. */
    Address withFragmentRead() {
        return fragment.contains("=") ? new Address(host, path, parameters(fragment), "") : this;
    }

    private @Nullable String wrapped() {
        return query.stream()
                .filter(parameter -> WRAPPED.contains(parameter.name()) && isAddress(parameter.value()))
                .map(Parameter::value)
                .findFirst()
                .orElse(null);
    }

    private static boolean isAddress(String value) {
        return value.regionMatches(true, 0, "http://", 0, 7) || value.regionMatches(true, 0, "https://", 0, 8);
    }
}

package dev.jobtracker.sources;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of web pages as sources write them. What a person will click on is {@code http} or {@code https}. */
public final class WebAddress {

    private static final int LENGTH = 2_000;
    private static final String ODD = " \"<>\\^`{|}";
    private static final Pattern WITHOUT_SCHEME =
            Pattern.compile("(?i)(www\\.)?[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+([/?#].*)?");

    private WebAddress() {}

    /**
     * The address in a text, a missing {@code https://} supplied and odd characters encoded; null for anything that is
     * not the address of a web page.
     */
    public static @Nullable URI read(@Nullable String text) {
        if (text == null || text.isBlank() || text.length() > LENGTH) {
            return null;
        }
        String candidate = text.strip();
        boolean complete = candidate.startsWith("https://") || candidate.startsWith("http://");
        if (!complete && WITHOUT_SCHEME.matcher(candidate).matches()) {
            candidate = "https://" + candidate;
        }
        URI parsed = parse(candidate);
        return parsed != null && isWebPage(parsed) ? parsed : null;
    }

    private static @Nullable URI parse(String text) {
        try {
            return new URI(encoded(text));
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }

    private static String encoded(String text) {
        if (text.chars().noneMatch(character -> ODD.indexOf(character) >= 0)) {
            return text;
        }
        StringBuilder encoded = new StringBuilder(text.length());
        text.chars().forEach(character -> {
            if (ODD.indexOf(character) >= 0) {
                encoded.append(String.format(Locale.ROOT, "%%%02X", character));
            } else {
                encoded.append((char) character);
            }
        });
        return encoded.toString();
    }

    private static boolean isWebPage(URI address) {
        String scheme = address.getScheme();
        return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))
                && address.getRawAuthority() != null
                && !address.getRawAuthority().isEmpty();
    }

    static void require(@Nullable URI address) {
        if (address != null && !isWebPage(address)) {
            throw new IllegalArgumentException("not the address of a web page");
        }
    }
}

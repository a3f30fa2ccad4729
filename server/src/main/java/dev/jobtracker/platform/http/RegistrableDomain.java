package dev.jobtracker.platform.http;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.psl.PublicSuffixMatcher;
import org.apache.hc.client5.http.psl.PublicSuffixMatcherLoader;
import org.jspecify.annotations.Nullable;

/**
 * The part of a host's name that somebody registered, such as {@code example.co.uk} of {@code jobs.example.co.uk}, by
 * Mozilla's public suffix list: what stands below {@code github.io} belongs to different people.
 *
 * @param name in ASCII, lower case
 */
public record RegistrableDomain(String name) {

    private static final PublicSuffixMatcher SUFFIXES = PublicSuffixMatcherLoader.getDefault();
    private static final Pattern HOST = Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]*");
    private static final int LONGEST = 253;

    /** The domain of an address; empty for numbers, for names without a dot and for what is a public suffix itself. */
    public static Optional<RegistrableDomain> of(@Nullable URI address) {
        return address == null || address.getRawAuthority() == null ? Optional.empty() : of(host(address));
    }

    private static String host(URI address) {
        String authority = address.getRawAuthority();
        return authority.substring(authority.indexOf('@') + 1).replaceFirst(":\\d*$", "");
    }

    /** The domain of a host's name. */
    public static Optional<RegistrableDomain> of(String host) {
        String ascii = ascii(host);
        if (ascii.length() > LONGEST || !HOST.matcher(ascii).matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(SUFFIXES.getDomainRoot(ascii)).map(RegistrableDomain::new);
    }

    private static String ascii(String host) {
        try {
            return IDN.toASCII(host.strip()).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException unwritable) {
            return "";
        }
    }

    /** What was registered, as a person writes it, without the suffix: {@code example}. */
    public String label() {
        return IDN.toUnicode(name.substring(0, name.indexOf('.')));
    }
}

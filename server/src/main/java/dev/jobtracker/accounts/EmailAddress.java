package dev.jobtracker.accounts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address (RFC 5321), its domain in lower case and in ASCII.
 *
 * <p>The part before the {@code @} is a dot-string of ASCII: no quotes, no comments, no line breaks, and no letters
 * that only look like others. Two addresses are one person's when their {@link #key} is the same.
 *
 * @param value at most 254 characters
 */
public record EmailAddress(@JsonValue String value) {

    private static final int MAX_LENGTH = 254;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern LOCAL_PART = Pattern.compile("(?=.{1,64}$)" + ATOM + "(\\." + ATOM + ")*");
    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern DOMAIN = Pattern.compile(LABEL + "(\\." + LABEL + ")+");

    /**
     * Takes what is an address.
     *
     * @throws IllegalArgumentException when it is none
     */
    public EmailAddress {
        int at = value.lastIndexOf('@');
        if (at < 1 || value.length() > MAX_LENGTH) {
            throw notAnAddress();
        }
        String local = value.substring(0, at);
        String domain = ascii(value.substring(at + 1));
        value = local + "@" + domain;
        if (!LOCAL_PART.matcher(local).matches() || !DOMAIN.matcher(domain).matches() || value.length() > MAX_LENGTH) {
            throw notAnAddress();
        }
    }

    private static String ascii(String domain) {
        return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    }

    private static IllegalArgumentException notAnAddress() {
        return new IllegalArgumentException("not an e-mail address");
    }

    /** The address in what somebody typed, spaces around it ignored; empty when it is none. */
    public static Optional<EmailAddress> parse(String typed) {
        try {
            return Optional.of(new EmailAddress(typed.strip()));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** What two spellings of one address have in common. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}

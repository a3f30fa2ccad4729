package dev.jobtracker.platform.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How mails leave.
 *
 * @param url {@code smtp://user:password@host:port}, {@code smtps:} for TLS from the first byte; user and password may
 *     be left out, and reserved characters in them are percent-encoded. Absent: mails are written to the outbox
 * @param from the sender's address; absent: the user's name where it is an address, else {@code jobtracker@host}
 */
@ConfigurationProperties("jobtracker.mail")
public record MailSettings(@Nullable String url, @Nullable String from) {

    private static final Set<String> SCHEMES = Set.of("smtp", "smtps");

    public MailSettings {
        url = url == null || url.isBlank() ? null : url.strip();
        if (url != null) {
            check(server(url));
        }
        from = from == null || from.isBlank() ? null : from.strip();
        if (from != null) {
            checkSender(from);
        }
    }

    private static void checkSender(String from) {
        try {
            new InternetAddress(from, true);
        } catch (AddressException malformed) {
            throw new IllegalArgumentException("mail.from must look like jobtracker@example.org", malformed);
        }
    }

    private static URI server(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException none) {
            throw new IllegalArgumentException("mail.url must look like smtp://user:password@host:port", none);
        }
    }

    private static void check(URI server) {
        if (!SCHEMES.contains(String.valueOf(server.getScheme())) || server.getHost() == null) {
            throw new IllegalArgumentException("mail.url must look like smtp://user:password@host:port");
        }
        if (server.getRawUserInfo() != null && !server.getRawUserInfo().contains(":")) {
            throw new IllegalArgumentException("mail.url has a user without a password");
        }
    }

    /** The mail server; null where mails go to the outbox. A text before, since Spring would encode it once more. */
    @Nullable
    URI server() {
        return url == null ? null : URI.create(url);
    }

    /** Whoever signs in to the mail server, and how; null where nobody needs to. */
    @Nullable
    Login login() {
        URI server = server();
        String raw = server == null ? null : server.getRawUserInfo();
        if (raw == null) {
            return null;
        }
        int colon = raw.indexOf(':');
        return new Login(decode(raw.substring(0, colon)), decode(raw.substring(colon + 1)));
    }

    /** A name and a password. */
    record Login(String user, String password) {

        /** Never tells the password. */
        @Override
        public String toString() {
            return "Login[" + user + "]";
        }
    }

    private static String decode(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Who the mails are from. */
    String sender() {
        if (from != null) {
            return from;
        }
        Login login = login();
        if (login != null && login.user().contains("@")) {
            return login.user();
        }
        URI server = server();
        return server == null ? "jobtracker@localhost" : "jobtracker@" + server.getHost();
    }

    /** Never tells the password. */
    @Override
    public String toString() {
        URI server = server();
        return "MailSettings[" + (server == null ? "outbox" : server.getScheme() + "://" + server.getHost()) + "]";
    }
}

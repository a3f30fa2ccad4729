package dev.jobtracker.platform.address;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes whole addresses of paths in the app, for links that leave it. Paths start with a slash. */
public final class PublicAddress {

    private final @Nullable String configured;
    private final Environment environment;

    PublicAddress(PublicAddressSettings settings, Environment environment) {
        this.configured = settings.publicUrl() == null
                ? null
                : withoutLastSlash(settings.publicUrl().toString());
        this.environment = environment;
    }

    private static String withoutLastSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /**
     * For mails and everything else that another person than the asking one opens: never taken from a request, whose
     * sender could name any host. Without the setting it is this machine.
     */
    public URI inMails(String path) {
        return URI.create((configured == null ? thisMachine() : configured) + path);
    }

    private String thisMachine() {
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return "http://localhost:" + port;
    }

    /** For redirects of whoever sent the request; without the setting where their browser thinks that it is. */
    public URI seenBy(HttpServletRequest request, String path) {
        return URI.create((configured == null ? origin(request) : configured) + path);
    }

    private static String origin(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    }
}

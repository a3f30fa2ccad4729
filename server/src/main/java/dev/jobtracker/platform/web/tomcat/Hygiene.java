package dev.jobtracker.platform.web.tomcat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Tells browsers, with every answer, how little it may do. */
final class Hygiene extends ValveBase {

    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin");

    private final String contentPolicy;
    private final String resourcePolicy;

    /**
     * @param scripts what may run beside the scripts that are files of ours
     * @param shared whether pages of other origins may show what comes from here
     */
    Hygiene(List<String> scripts, boolean shared) {
        super(true);
        contentPolicy = "default-src 'self'; script-src "
                + String.join(
                        " ",
                        Stream.concat(Stream.of("'self'"), scripts.stream()).toList())
                + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; object-src 'none'; "
                + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
        resourcePolicy = shared ? "cross-origin" : "same-origin";
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        write(request, response);
        getNext().invoke(request, response);
    }

    void write(Request request, Response response) {
        HEADERS.forEach(response::setHeader);
        response.setHeader("Content-Security-Policy", contentPolicy);
        response.setHeader("Cross-Origin-Resource-Policy", resourcePolicy);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}

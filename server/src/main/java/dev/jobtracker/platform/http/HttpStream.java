package dev.jobtracker.platform.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;

/**
 * An answer whose body is still coming. Closing it before the end closes the connection too, so that nothing is read
 * for nobody. Its body throws {@link HttpFailedException} when the server falls silent, breaks off or sends too much.
 */
public final class HttpStream implements AutoCloseable {

    private final URI address;
    private final HttpUriRequestBase request;
    private final ClassicHttpResponse response;
    private final Map<String, List<String>> headers;
    private final InputStream body;

    HttpStream(
            URI address,
            HttpUriRequestBase request,
            ClassicHttpResponse response,
            Map<String, List<String>> headers,
            InputStream body) {
        this.address = address;
        this.request = request;
        this.response = response;
        this.headers = headers;
        this.body = body;
    }

    public int status() {
        return response.getCode();
    }

    /** What answered in the end: the address asked, or the one it led to. */
    public URI address() {
        return address;
    }

    /** Whether the status is one of success. */
    public boolean successful() {
        return status() >= 200 && status() < 300;
    }

    /** By lower-case name. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** The first header of that name. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    /** Unpacked. For one thread. */
    public InputStream body() {
        return body;
    }

    @Override
    public void close() {
        request.cancel();
        try {
            response.close();
        } catch (IOException alreadyClosed) {
            // The connection is given up either way, and nobody reads it any more.
        }
    }
}

package dev.jobtracker.platform.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a server answered, whatever its status. */
public final class HttpReply {

    private final URI address;
    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    HttpReply(URI address, int status, Map<String, List<String>> headers, byte[] body) {
        this.address = address;
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    public int status() {
        return status;
    }

    /** What answered in the end: the address asked, or the one it led to. */
    public URI address() {
        return address;
    }

    /** The body, unpacked, to be read once or more. */
    public InputStream body() {
        return new ByteArrayInputStream(body);
    }

    /** By lower-case name. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** How long the server asks to be left alone, where it does. */
    public Optional<Duration> retryAfter(Instant now) {
        return header("retry-after").flatMap(value -> RetryAfter.read(value, now));
    }

    /** Whether the status is one of success. */
    public boolean successful() {
        return status >= 200 && status < 300;
    }

    /** The first header of that name. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    /** The body as text, in the charset that its mark or its header names, else UTF-8. */
    public String text() {
        return BodyText.of(body, header("content-type").orElse(""));
    }

    /** The charset that the header names, else UTF-8. */
    public Charset charset() {
        return BodyText.charset(header("content-type").orElse(""));
    }

    @Override
    public String toString() {
        return "HttpReply[status=" + status + ", " + body.length + " bytes]";
    }
}

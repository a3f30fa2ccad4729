package dev.jobtracker.discovery.page;

import dev.jobtracker.platform.http.HttpCall;
import dev.jobtracker.platform.http.HttpFailedException;
import dev.jobtracker.platform.http.HttpFailure;
import dev.jobtracker.platform.http.HttpReply;
import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.platform.web.ProblemException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/** Fetches a page that a person names: of the public internet only, wherever it is redirected to. */
public final class PageFetch {

    private static final Duration WITHIN = Duration.ofSeconds(10);
    private static final DataSize LARGEST = DataSize.ofMegabytes(3);

    private final OutboundHttp http;
    private final Duration within;

    public PageFetch(OutboundHttp http) {
        this(http, WITHIN);
    }

    PageFetch(OutboundHttp http, Duration within) {
        this.http = http;
        this.within = within;
    }

    /**
     * The page at an address.
     *
     * @throws ProblemException 422 {@code invalid_input} for an address that may not be asked, 502
     *     {@code page_unreachable}, 422 {@code no_posting_found} for what is no page
     */
    public PostingPage page(URI address) {
        HttpReply reply = reply(address);
        if (!reply.successful()) {
            throw unreachable("The page answers " + reply.status() + ".");
        }
        String type = reply.header("content-type").orElse("text/html").toLowerCase(Locale.ROOT);
        if (!type.contains("html") && !type.startsWith("text/plain")) {
            throw new ProblemException(
                    HttpStatus.UNPROCESSABLE_CONTENT, "no_posting_found", "There is no web page at this address.");
        }
        String charset = type.contains("charset") ? reply.charset().name() : null;
        return PostingPage.of(reply.body(), charset, reply.address());
    }

    private HttpReply reply(URI address) {
        try {
            return http.send(HttpCall.get("imported-page", address)
                    .header("Accept", "text/html,application/xhtml+xml;q=0.9,text/plain;q=0.5")
                    .within(within)
                    .atMost(LARGEST));
        } catch (HttpFailedException failed) {
            if (failed.failure() instanceof HttpFailure.Forbidden) {
                throw ProblemException.invalid("url", "not_valid", "must lead to the public internet");
            }
            throw unreachable("The page cannot be read: " + failed.failure().explanation() + ".");
        }
    }

    private static ProblemException unreachable(String detail) {
        return new ProblemException(HttpStatus.BAD_GATEWAY, "page_unreachable", detail);
    }
}

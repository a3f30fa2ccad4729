package dev.jobtracker.discovery.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.platform.http.PublicInternet;
import dev.jobtracker.platform.http.RawServer;
import dev.jobtracker.platform.web.ProblemException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages of the public internet, as far as its addresses go, and the ways out of it that they point to. */
class PageFetchTests {

    private static final String BAKERY = "93.184.216.34";
    private static final String BOARD = "151.101.1.69";
    private static final URI PAGE = URI.create("http://" + BAKERY + "/jobs/1");

    private final OutboundHttp http = new OutboundHttp(Clock.systemUTC(), new SimpleMeterRegistry());
    private final PageFetch fetch = new PageFetch(http, Duration.ofMillis(800));
    private PublicInternet internet;

    @BeforeEach
    void open() throws IOException {
        internet = PublicInternet.open();
    }

    @AfterEach
    void close() {
        internet.close();
        http.close();
    }

    @Test
    void fetchesAPageInItsOwnCharset() throws IOException {
        byte[] page = "<h1>Smörgåsnisse</h1>".getBytes(StandardCharsets.ISO_8859_1);
        try (RawServer server = RawServer.saying((request, out) -> {
            out.write(head("text/html; charset=ISO-8859-1", page.length));
            out.write(page);
        })) {
            internet.at(BAKERY, server);

            PostingPage read = fetch.page(PAGE);

            assertThat(read.document().text()).isEqualTo("Smörgåsnisse");
            assertThat(read.address()).isEqualTo(PAGE);
            assertThat(server.requests()).singleElement().asString().startsWith("GET /jobs/1");
        }
    }

    @Test
    void followsAPageThatMoved() throws IOException {
        try (RawServer old = moved("http://" + BOARD + "/bakery/1");
                RawServer board = RawServer.saying(page("<h1>Baker</h1>"))) {
            internet.at(BAKERY, old).at(BOARD, board);

            assertThat(fetch.page(PAGE).address()).isEqualTo(URI.create("http://" + BOARD + "/bakery/1"));
            assertThat(internet.connections()).containsExactly(BAKERY, BOARD);
        }
    }

    @Test
    void goesNowhereWhereTheInternetEnds() throws IOException {
        try (RawServer inner = RawServer.saying(page("<h1>Secret</h1>"))) {
            int port = inner.address("/").getPort();
            for (String place : List.of(
                    "http://127.0.0.1:" + port + "/",
                    "http://localhost:" + port + "/",
                    "http://[::ffff:127.0.0.1]:" + port + "/",
                    "http://10.0.0.1/",
                    "http://169.254.169.254/latest/meta-data/",
                    "http://2130706433:" + port + "/",
                    "file:///etc/passwd",
                    "gopher://" + BOARD + "/")) {
                try (RawServer server = moved(place)) {
                    internet.at(BAKERY, server);

                    assertThat(refusal(PAGE).code()).as(place).isIn("invalid_input", "page_unreachable");
                    assertThat(server.requests())
                            .as("was asked, and pointed away")
                            .isNotEmpty();
                }
            }
            assertThat(inner.requests()).isEmpty();
            assertThat(internet.connections()).containsOnly(BAKERY);
        }
    }

    @Test
    void doesNotRunInCircles() throws IOException {
        try (RawServer server = moved("/again")) {
            internet.at(BAKERY, server);

            assertThat(refusal(PAGE).code()).isIn("invalid_input", "page_unreachable");
            assertThat(server.requests()).hasSizeLessThanOrEqualTo(7);
        }
    }

    @Test
    void endsWhatIsTooLongInBytesOrInTime() throws IOException {
        byte[] megabyte = new byte[1_000_000];
        try (RawServer endless = RawServer.saying((request, out) -> {
                    out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(StandardCharsets.UTF_8));
                    for (int count = 0; count < 50; count++) {
                        out.write(megabyte);
                    }
                });
                RawServer silent = RawServer.saying((request, out) -> LockSupport.parkNanos(3_000_000_000L))) {
            internet.at(BAKERY, endless).at(BOARD, silent);

            assertThat(refusal(PAGE).getMessage()).contains("3 MB");
            long begun = System.nanoTime();
            assertThat(refusal(URI.create("http://" + BOARD + "/")).code()).isEqualTo("page_unreachable");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(2_500));
        }
    }

    @Test
    void tellsWhatIsNoPageFromWhatIsNotThere() throws IOException {
        try (RawServer picture =
                        RawServer.saying("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 0\r\n\r\n");
                RawServer gone = RawServer.saying("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")) {
            internet.at(BAKERY, picture).at(BOARD, gone);

            assertThat(refusal(PAGE).code()).isEqualTo("no_posting_found");
            assertThat(refusal(URI.create("http://" + BOARD + "/")).getMessage())
                    .contains("404");
            assertThat(refusal(URI.create("http://8.8.8.8/")).code()).isEqualTo("page_unreachable");
        }
    }

    private ProblemException refusal(URI address) {
        return catchThrowableOfType(ProblemException.class, () -> fetch.page(address));
    }

    private static RawServer moved(String place) throws IOException {
        return RawServer.saying("HTTP/1.1 302 Found\r\nLocation: " + place + "\r\nContent-Length: 0\r\n\r\n");
    }

    private static String page(String html) {
        return new String(head("text/html", html.length()), StandardCharsets.UTF_8) + html;
    }

    private static byte[] head(String type, int length) {
        return ("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + length
                        + "\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}

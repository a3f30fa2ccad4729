package dev.jobtracker.logos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.jobtracker.logos.Logo.Kind;
import dev.jobtracker.logos.origin.CompanySite;
import dev.jobtracker.logos.origin.LogoOrigin;
import dev.jobtracker.logos.origin.LogoServer;
import dev.jobtracker.logos.picture.Pictures;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import dev.jobtracker.platform.failures.TestFailures;
import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.platform.http.RawServer;
import dev.jobtracker.platform.time.MovableClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking for logos over real HTTP; each database runs the same suite. */
abstract class LogosContract {

    private static final Company ACME = Company.at("Acme", "acme.example");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    Path directory;

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T12:00:00Z"));
    private final List<AutoCloseable> opened = new ArrayList<>();
    private OpenDatabase open;
    private OutboundHttp http;

    abstract OpenDatabase open(Path directory);

    @BeforeEach
    void openDatabase() {
        open = open(directory);
        http = new OutboundHttp(clock, new SimpleMeterRegistry());
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : opened.reversed()) {
            one.close();
        }
        http.close();
        open.close();
    }

    @Test
    void asksAServerOfLogosAndServesItsPictureAnew() throws IOException {
        RawServer server = serving(Map.of("/acme.example", answer("image/png", Pictures.file("png", 200, 200))));
        Logos logos = logos(new LogoServer(http, server.address("/"), "pk test"));

        Logo logo = logos.find(ACME, PATIENCE);

        assertThat(logo.kind()).isEqualTo(Kind.REMOTE);
        assertThat(logo.url()).matches("/logos/[0-9a-f]{64}\\.png");
        assertThat(logos.image(logo.url().substring(7, 71))).isPresent();
        assertThat(server.requests()).hasSize(1);
        assertThat(server.requests().getFirst())
                .startsWith("GET /acme.example?size=128&format=png&fallback=404&token=pk+test ");
    }

    @Test
    void keepsALogoForGoodAndAMissForADay() throws IOException {
        RawServer server = serving(Map.of("/acme.example", answer("image/png", Pictures.file("png", 64, 64))));
        LogoOrigin origin = new LogoServer(http, server.address("/"), null);
        Company unknown = Company.at("Nobody", "nobody.example");

        logos(origin).find(ACME, PATIENCE);
        assertThat(logos(origin).find(unknown, PATIENCE).kind()).isEqualTo(Kind.GENERATED);
        logos(origin).find(ACME, PATIENCE);
        logos(origin).find(unknown, PATIENCE);
        assertThat(server.requests()).hasSize(2);

        clock.move(Duration.ofHours(25));
        logos(origin).find(unknown, PATIENCE);
        logos(origin).find(ACME, PATIENCE);
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void neverLetsAListWait() throws IOException {
        RawServer server = serving(Map.of("/acme.example", answer("image/png", Pictures.file("png", 64, 64))));
        Logos logos = logos(new LogoServer(http, server.address("/"), null));

        assertThat(logos.of(Set.of(ACME)).values()).extracting(Logo::kind).containsExactly(Kind.GENERATED);

        await().atMost(Duration.ofSeconds(10))
                .until(() -> logos.of(Set.of(ACME)).values().stream().allMatch(logo -> logo.kind() == Kind.REMOTE));
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void takesTheSitesOwnIconAndTheLargerOneFirst() throws IOException {
        RawServer server = serving(Map.of(
                "/acme.example/",
                page("<link rel='shortcut icon' href='small.ico'><link rel=icon type='image/svg+xml' href=a.svg>"
                        + "<link rel='apple-touch-icon' href='/acme.example/large.png'>"),
                "/acme.example/small.ico",
                answer("image/x-icon", Pictures.icon(16, Pictures.file("png", 16, 16))),
                "/acme.example/large.png",
                answer("application/octet-stream", Pictures.file("jpeg", 180, 180))));

        Logo logo = logos(site(server)).find(ACME, PATIENCE);

        assertThat(logo.kind()).isEqualTo(Kind.REMOTE);
        assertThat(paths(server)).containsExactly("/acme.example/", "/acme.example/large.png");
    }

    @Test
    void looksWhereBrowsersLookWithoutBeingTold() throws IOException {
        RawServer server = serving(Map.of(
                "/acme.example/",
                page("<title>Acme</title>"),
                "/acme.example/favicon.ico",
                answer("image/x-icon", Pictures.icon(32, Pictures.bitmapOfIcon(32)))));

        assertThat(logos(site(server)).find(ACME, PATIENCE).kind()).isEqualTo(Kind.REMOTE);
    }

    @Test
    void servesNothingOfAHostileSite() throws IOException {
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);
        RawServer server = serving(Map.of(
                "/acme.example/",
                page(
                        "<link rel=icon sizes=64x64 href=a.png><link rel=icon href=bomb.png><link rel=icon href='javascript:x'>"
                                + "<link rel=icon href='file:///etc/passwd'>"),
                "/acme.example/a.png",
                answer("image/png", svg),
                "/acme.example/bomb.png",
                answer("image/png", Pictures.bomb(60_000, 60_000)),
                "/acme.example/favicon.ico",
                answer("image/png", new byte[2_000_000])));

        assertThat(logos(site(server)).find(ACME, PATIENCE).kind()).isEqualTo(Kind.GENERATED);
    }

    @Test
    void followsNoLinkIntoAPrivateNetwork() throws IOException {
        RawServer inner = serving(Map.of("/x.png", answer("image/png", Pictures.file("png", 64, 64))));
        RawServer server = serving(Map.of(
                "/acme.example/",
                page("<link rel=icon href='" + inner.address("/x.png") + "'>"),
                "/acme.example/favicon.ico",
                "HTTP/1.1 302 Found\r\nLocation: " + inner.address("/x.png") + "\r\nContent-Length: 0\r\n\r\n"));

        assertThat(logos(site(server)).find(ACME, PATIENCE).kind()).isEqualTo(Kind.GENERATED);
        assertThat(inner.requests()).isEmpty();
    }

    @Test
    void goesOnToTheSiteWhereTheServerFails() throws IOException {
        RawServer broken = serving(Map.of("/acme.example", "HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n"));
        RawServer server = serving(Map.of(
                "/acme.example/",
                page(""),
                "/acme.example/favicon.ico",
                answer("image/png", Pictures.file("png", 64, 64))));

        Logo logo = logos(new LogoServer(http, broken.address("/"), null), site(server))
                .find(ACME, PATIENCE);

        assertThat(logo.kind()).isEqualTo(Kind.REMOTE);
    }

    private LogoOrigin site(RawServer server) {
        return new CompanySite(http, server.address("/"));
    }

    private Logos logos(LogoOrigin... origins) {
        TestFailures failures = TestFailures.on(open.database());
        opened.add(failures);
        LogoSearch search = new LogoSearch(open.database(), List.of(origins), failures.failures(), clock);
        opened.add(search);
        return new Logos(open.database(), search, clock);
    }

    private static List<String> paths(RawServer server) {
        return server.requests().stream()
                .map(request -> request.split(" ", 3)[1])
                .toList();
    }

    private RawServer serving(Map<String, String> answers) throws IOException {
        RawServer server = RawServer.saying((request, out) -> say(answers, request, out));
        opened.add(server);
        return server;
    }

    private static void say(Map<String, String> answers, String request, OutputStream out) throws IOException {
        String path = URI.create(request.split(" ", 3)[1]).getPath();
        String answer = answers.getOrDefault(path, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        out.write(answer.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String page(String head) {
        return answer("text/html", ("<!doctype html><html><head>" + head + "</head>").getBytes(StandardCharsets.UTF_8));
    }

    private static String answer(String type, byte[] body) {
        return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nConnection: close\r\nContent-Length: " + body.length
                + "\r\n\r\n" + new String(body, StandardCharsets.ISO_8859_1);
    }
}

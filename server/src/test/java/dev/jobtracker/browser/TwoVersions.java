package dev.jobtracker.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;

/** The app's server under an address of its own, at which a newer version of the app's files can appear. */
final class TwoVersions implements AutoCloseable {

    private static final Set<String> OF_ONE_HOP =
            Set.of("host", "connection", "content-length", "transfer-encoding", "upgrade", "expect");

    private final String origin;
    private final HttpServer front;
    private final HttpClient client = HttpClient.newHttpClient();
    private volatile boolean newer;

    TwoVersions(String origin) throws IOException {
        this.origin = origin;
        this.front = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        front.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        front.createContext("/", this::answer);
        front.start();
    }

    String address() {
        return "http://localhost:" + front.getAddress().getPort();
    }

    /** From now on the files are those of the newer version, whose page says so of itself. */
    void upgrade() {
        newer = true;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getRawPath();
            boolean page = "document".equals(exchange.getRequestHeaders().getFirst("Sec-Fetch-Dest"));
            if (newer && (page || path.equals("/index.html"))) {
                send(exchange, "text/html", newPage());
            } else if (newer && path.equals("/sw.js")) {
                send(exchange, "text/javascript", newWorker());
            } else {
                forward(exchange);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String newPage() throws IOException, InterruptedException {
        return original("/index.html").replaceFirst("<html ", "<html data-version=\"2\" ");
    }

    /** The worker names each file by the hash of its content, and its own version besides. */
    private String newWorker() throws IOException, InterruptedException {
        return original("/sw.js")
                .replace(hash(original("/index.html")), hash(newPage()))
                .replaceFirst("([\"'`])[A-Za-z0-9+/]{16}\\1", "\"AnotherVersion16\"");
    }

    private String original(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(origin + path)).build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static void send(HttpExchange exchange, String type, String body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type + ";charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private void forward(HttpExchange exchange) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + exchange.getRequestURI()))
                .method(
                        exchange.getRequestMethod(),
                        BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OF_ONE_HOP.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
        answer.headers().map().forEach((name, values) -> {
            if (!OF_ONE_HOP.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith(":")) {
                exchange.getResponseHeaders().put(name, List.copyOf(values));
            }
        });
        boolean empty = answer.body().length == 0;
        exchange.sendResponseHeaders(answer.statusCode(), empty ? -1 : answer.body().length);
        if (!empty) {
            exchange.getResponseBody().write(answer.body());
        }
    }

    @Override
    public void close() {
        front.stop(0);
        client.close();
    }
}

package dev.jobtracker.simulator.server;

import com.sun.net.httpserver.HttpExchange;
import dev.jobtracker.simulator.fault.ConnectionCut;
import dev.jobtracker.simulator.wire.Reply;
import dev.jobtracker.simulator.wire.Request;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns the JDK server's exchanges into requests, and sends replies. */
final class HttpEdge {

    private static final int LARGEST_BODY = 10_000_000;

    private HttpEdge() {}

    static Request read(HttpExchange exchange) throws IOException {
        URI address = exchange.getRequestURI();
        String path = address.getPath() == null ? "/" : address.getPath();
        int end = path.indexOf('/', 1);
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY);
        return new Request(
                exchange.getRequestMethod(),
                origin(exchange),
                end < 0 ? path.substring(1) : path.substring(1, end),
                end < 0 ? "/" : path.substring(end),
                address.getRawQuery(),
                headers(exchange),
                new String(body, StandardCharsets.UTF_8));
    }

    private static String origin(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        if (host != null) {
            return "http://" + host;
        }
        return "http://127.0.0.1:" + exchange.getLocalAddress().getPort();
    }

    private static Map<String, String> headers(HttpExchange exchange) {
        return exchange.getRequestHeaders().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> String.join(", ", header.getValue())));
    }

    static void send(HttpExchange exchange, Reply reply) throws IOException {
        reply.headers().forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
        long length = reply.body().length();
        boolean bodiless = exchange.getRequestMethod().equals("HEAD") || length == 0 || reply.status() == 204;
        exchange.sendResponseHeaders(reply.status(), bodiless ? -1 : Math.max(0, length));
        if (bodiless) {
            exchange.close();
            return;
        }
        OutputStream out = exchange.getResponseBody();
        try {
            reply.body().writeTo(out);
        } catch (ConnectionCut cut) {
            out.flush();
            throw cut;
        }
        out.close();
    }
}

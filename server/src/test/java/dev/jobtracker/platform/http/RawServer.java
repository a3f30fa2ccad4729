package dev.jobtracker.platform.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A server that says exactly the bytes it is told to, however wrong, so that a client can be tried on anything. */
public final class RawServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Script script;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch cutOff = new CountDownLatch(1);

    private RawServer(ServerSocket socket, Script script) {
        this.socket = socket;
        this.script = script;
    }

    /** Starts a server on a free port that answers every request as the script has it. */
    public static RawServer saying(Script script) throws IOException {
        RawServer server = new RawServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), script);
        Thread.ofVirtual().start(server::accept);
        return server;
    }

    /** Starts a server that says the same to everybody. */
    public static RawServer saying(String text) throws IOException {
        return saying((request, out) -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread.ofVirtual().start(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            String head = head(in);
            requests.add(head);
            script.answer(head, connection.getOutputStream());
            connection.getOutputStream().flush();
        } catch (IOException cut) {
            cutOff.countDown();
        }
    }

    private static String head(BufferedReader in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            head.append(line).append('\n');
        }
        return head.toString();
    }

    /** What was asked: request line and headers. */
    public List<String> requests() {
        return requests;
    }

    /** Is counted down when a client closes the connection before everything was said. */
    public CountDownLatch cutOff() {
        return cutOff;
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + path);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What is said to a request. */
    public interface Script {
        void answer(String request, OutputStream out) throws IOException;
    }
}

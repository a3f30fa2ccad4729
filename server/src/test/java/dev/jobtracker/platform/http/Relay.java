package dev.jobtracker.platform.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Passes connections on to a server, and refuses them while it is shut: always at the same address. */
public final class Relay implements AutoCloseable {

    private final URI target;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final int port;
    private volatile ServerSocket door;
    private volatile Thread accepting;

    private Relay(URI target) throws IOException {
        this.target = target;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = door.getLocalPort();
        this.accepting = accept(door);
    }

    public static Relay to(String target) {
        try {
            return new Relay(URI.create(target));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The target's address by way of here. */
    public String url() {
        return "http://127.0.0.1:" + port + target.getPath();
    }

    /** From now on refuses whoever comes, and leaves no connection that was there before. */
    public void shut() throws IOException {
        door.close();
        awaitThatNobodyIsLetIn();
        for (Socket socket : sockets) {
            socket.close();
        }
        sockets.clear();
    }

    /** A virtual thread at the door may let one more in after the door was closed. */
    private void awaitThatNobodyIsLetIn() throws IOException {
        try {
            accepting.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    public void open() throws IOException {
        ServerSocket again = new ServerSocket();
        again.setReuseAddress(true);
        again.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        door = again;
        accepting = accept(again);
    }

    private Thread accept(ServerSocket open) {
        return Thread.ofVirtual().start(() -> {
            while (!open.isClosed()) {
                try {
                    Socket caller = open.accept();
                    Socket server = new Socket(target.getHost(), target.getPort());
                    sockets.add(caller);
                    sockets.add(server);
                    pass(caller, server);
                    pass(server, caller);
                } catch (IOException shut) {
                    return;
                }
            }
        });
    }

    private void pass(Socket from, Socket into) {
        Thread.ofVirtual().start(() -> {
            try (from;
                    into) {
                from.getInputStream().transferTo(into.getOutputStream());
            } catch (IOException gone) {
                return;
            } finally {
                sockets.remove(from);
                sockets.remove(into);
            }
        });
    }

    @Override
    public void close() {
        try {
            shut();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

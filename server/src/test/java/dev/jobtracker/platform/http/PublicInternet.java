package dev.jobtracker.platform.http;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stands in for the public internet. Whoever looks addresses over before connecting looks over the real ones, such as
 * 93.184.216.34; only the socket is led to a server in this process, by the JDK's own setting for a SOCKS proxy (RFC
 * 1928), which loopback addresses never take.
 */
public final class PublicInternet implements AutoCloseable {

    private static final int VERSION = 5;
    private static final int IPV4 = 1;
    private static final int UNREACHABLE = 4;

    private final ServerSocket proxy;
    private final Map<String, Integer> servers = new ConcurrentHashMap<>();
    private final List<String> connections = new CopyOnWriteArrayList<>();

    private PublicInternet(ServerSocket proxy) {
        this.proxy = proxy;
    }

    /** Leads every connection of this process but those to itself here, until closed. */
    public static PublicInternet open() throws IOException {
        PublicInternet internet = new PublicInternet(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        Thread.ofVirtual().start(internet::accept);
        System.setProperty("socksProxyHost", "127.0.0.1");
        System.setProperty("socksProxyPort", Integer.toString(internet.proxy.getLocalPort()));
        return internet;
    }

    /** Puts a server at a public address, on all of its ports. */
    public PublicInternet at(String address, RawServer server) {
        servers.put(address, server.address("/").getPort());
        return this;
    }

    /** Which addresses were connected to, in order. */
    public List<String> connections() {
        return connections;
    }

    private void accept() {
        while (!proxy.isClosed()) {
            try {
                Socket connection = proxy.accept();
                Thread.ofVirtual().start(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            DataInputStream in = new DataInputStream(connection.getInputStream());
            DataOutputStream out = new DataOutputStream(connection.getOutputStream());
            in.readByte();
            in.skipNBytes(in.readUnsignedByte());
            out.write(new byte[] {VERSION, 0});
            String address = wanted(in);
            connections.add(address);
            Integer port = servers.get(address);
            out.write(new byte[] {VERSION, (byte) (port == null ? UNREACHABLE : 0), 0, IPV4, 0, 0, 0, 0, 0, 0});
            if (port != null) {
                lead(connection, port);
            }
        } catch (IOException hungUp) {
            // One of the two had enough, which is theirs to say.
        }
    }

    private static String wanted(DataInputStream in) throws IOException {
        in.skipNBytes(3);
        int kind = in.readUnsignedByte();
        if (kind != IPV4) {
            throw new IOException("asked for a name: it was not looked up");
        }
        String address = InetAddress.getByAddress(in.readNBytes(4)).getHostAddress();
        in.skipNBytes(2);
        return address;
    }

    private static void lead(Socket connection, int port) throws IOException {
        try (Socket server = new Socket(InetAddress.getLoopbackAddress(), port)) {
            Thread there = Thread.ofVirtual().start(() -> copy(connection, server));
            copy(server, connection);
            there.interrupt();
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
            to.shutdownOutput();
        } catch (IOException hungUp) {
            // The other side notices by itself.
        }
    }

    @Override
    public void close() {
        System.clearProperty("socksProxyHost");
        System.clearProperty("socksProxyPort");
        try {
            proxy.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

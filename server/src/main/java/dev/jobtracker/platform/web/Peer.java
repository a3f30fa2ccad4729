package dev.jobtracker.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Set;

/**
 * Who is at the other end of the connection, before any proxy's word was taken for it.
 *
 * @param address in numbers
 * @param forwarded whether the request says that it came through a proxy
 */
public record Peer(String address, boolean forwarded) {

    /** The request attribute that holds it. */
    public static final String ATTRIBUTE = Peer.class.getName();

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private boolean isLoopback() {
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException notInNumbers) {
            return false;
        }
    }

    /** The caller of a request. */
    public static Caller of(HttpServletRequest request) {
        return new Caller(
                request.getAttribute(ATTRIBUTE) instanceof Peer known ? known : new Peer("unknown", true),
                request.getServerName());
    }

    /**
     * A peer and the name it called the server by.
     *
     * @param host as in the request
     */
    public record Caller(Peer peer, String host) {

        /**
         * Whether a program on this machine asks for itself. A proxy on this machine asks for others, and a page that
         * somebody's browser on this machine shows calls the server by that page's name.
         */
        public boolean isThisMachine() {
            return peer.isLoopback() && !peer.forwarded && NAMES.contains(host);
        }
    }
}

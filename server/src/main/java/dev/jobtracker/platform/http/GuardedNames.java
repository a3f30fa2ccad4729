package dev.jobtracker.platform.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Turns a name into the addresses that will be connected to. The check is made on those very addresses, so a name that
 * answers differently from one moment to the next gains nothing.
 */
final class GuardedNames implements DnsResolver {

    private final Reach reach;

    GuardedNames(Reach reach) {
        this.reach = reach;
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        return Stream.of(resolve(host))
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = InetAddress.getAllByName(host);
        if (reach == Reach.ANYWHERE) {
            return found;
        }
        InetAddress[] allowed =
                Stream.of(found).filter(PublicAddresses::contain).toArray(InetAddress[]::new);
        if (allowed.length == 0) {
            throw new ForbiddenAddressException();
        }
        return allowed;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** No address of the name may be connected to. */
    static final class ForbiddenAddressException extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        ForbiddenAddressException() {
            super("not an address of the public internet");
        }
    }
}

package dev.jobtracker.accounts.entrance;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a request comes from, as far as tries are counted: an IPv4 address, or the 64-bit network of an IPv6 address,
 * since one household has all the addresses in it.
 */
public record ClientAddress(String network) {

    private static final int NETWORK_BYTES = 8;

    /** From an address in numbers, as a connection has it; anything else stands for itself. */
    public static ClientAddress of(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? new ClientAddress(
                            HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES)) + "/64")
                    : new ClientAddress(parsed.getHostAddress());
        } catch (IllegalArgumentException notInNumbers) {
            return new ClientAddress(address);
        }
    }
}

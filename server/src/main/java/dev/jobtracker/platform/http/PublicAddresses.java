package dev.jobtracker.platform.http;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses belong to the public internet. The ranges that do not are IANA's special-purpose registries (RFC 6890
 * and what followed), and one public address under which a cloud hands out secrets.
 */
final class PublicAddresses {

    private static final List<AddressBlock> NOT_PUBLIC = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "168.63.129.16/32",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20");

    private static final AddressBlock GLOBAL_IPV6 = AddressBlock.of("2000::/3");
    private static final AddressBlock TRANSLATED_IPV4 = AddressBlock.of("64:ff9b::/96");

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        return contain(address.getAddress());
    }

    private static boolean contain(byte[] address) {
        if (TRANSLATED_IPV4.contains(address)) {
            return contain(Arrays.copyOfRange(address, 12, 16));
        }
        boolean reachable = address.length == 4 || GLOBAL_IPV6.contains(address);
        return reachable && NOT_PUBLIC.stream().noneMatch(block -> block.contains(address));
    }

    private static List<AddressBlock> blocks(String... texts) {
        return Stream.of(texts).map(AddressBlock::of).toList();
    }
}

package dev.jobtracker.accounts.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientAddressTests {

    @Test
    void aHouseholdOfIpv6AddressesIsOnePlace() {
        assertThat(ClientAddress.of("2001:db8:1:2::1")).isEqualTo(ClientAddress.of("2001:db8:1:2:ffff::9"));
        assertThat(ClientAddress.of("2001:db8:1:2::1")).isNotEqualTo(ClientAddress.of("2001:db8:1:3::1"));
    }

    @Test
    void eachIpv4AddressIsAPlaceInEitherForm() {
        assertThat(ClientAddress.of("192.0.2.1")).isNotEqualTo(ClientAddress.of("192.0.2.2"));
        assertThat(ClientAddress.of("::ffff:192.0.2.1")).isEqualTo(ClientAddress.of("192.0.2.1"));
    }

    @Test
    void anythingElseStandsForItself() {
        assertThat(ClientAddress.of("unknown").network()).isEqualTo("unknown");
    }
}

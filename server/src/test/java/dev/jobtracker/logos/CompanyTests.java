package dev.jobtracker.logos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.platform.http.RegistrableDomain;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompanyTests {

    @Test
    void believesTheSiteThatTheSourceNames() {
        assertThat(domain("Fjordpay AB", "https://www.fjordpay.example/about")).isEqualTo("fjordpay.example");
        assertThat(domain("Region Ängsö", "http://jobb.angso-region.se")).isEqualTo("angso-region.se");
        assertThat(domain("Acme", "https://acme.co.uk")).isEqualTo("acme.co.uk");
    }

    @Test
    void believesALinkOnlyWhenItsDomainIsTheName() {
        assertThat(domain("Fjordpay AB", null, "https://careers.fjordpay.example/jobs/1"))
                .isEqualTo("fjordpay.example");
        assertThat(domain("Blå Klint AB", null, "https://www.xn--blklint-fxa.se/jobb"))
                .isEqualTo("xn--blklint-fxa.se");
        assertThat(domain("Blå Klint AB", null, "https://bla-klint.se/jobb")).isEqualTo("bla-klint.se");
        assertThat(domain("Fjordpay AB", null, "https://fjordpayments.example/jobs/1"))
                .isNull();
        assertThat(domain("Fjord AB", null, "https://fjordpay.example/jobs/1")).isNull();
        assertThat(domain("Northern Staffing", null, "https://acme.example/jobs/1"))
                .isNull();
        assertThat(domain("HP", null, "https://hp.example/")).isNull();
    }

    @Test
    void takesNoBoardForACompany() {
        assertThat(domain("Fjordpay", "https://www.linkedin.com/company/fjordpay"))
                .isNull();
        assertThat(domain("Fjordpay", "https://fjordpay.teamtailor.com")).isNull();
        assertThat(domain("Fjordpay", "https://boards.greenhouse.io/fjordpay")).isNull();
        assertThat(domain("Fjordpay", "https://fjordpay.wd3.myworkdayjobs.com/x"))
                .isNull();
        assertThat(domain("Fjordpay", "https://sites.google.com/view/fjordpay")).isNull();
        assertThat(domain("Indeed", null, "https://www.indeed.com/viewjob?jk=1"))
                .isNull();
    }

    @Test
    void takesNoAddressThatIsNobodys() {
        assertThat(domain("Fjordpay", "http://127.0.0.1/")).isNull();
        assertThat(domain("Fjordpay", "http://[::1]/")).isNull();
        assertThat(domain("Fjordpay", "http://localhost/")).isNull();
        assertThat(domain("Fjordpay", "http://github.io/")).isNull();
        assertThat(domain("Fjordpay", "https://fjordpay.github.io/")).isEqualTo("fjordpay.github.io");
        assertThat(domain("Fjordpay", "::not an address")).isNull();
    }

    @Test
    void asksWhoNamesADomainForNoBoardEither() {
        assertThat(at("Fjordpay", "www.fjordpay.example")).isEqualTo("fjordpay.example");
        assertThat(at("Fjordpay", "https://jobs.fjordpay.example:8443/x?y")).isEqualTo("fjordpay.example");
        assertThat(at("Indeed", "indeed.com")).isEqualTo("indeed.com");
        assertThat(at("Fjordpay", "indeed.com")).isNull();
        assertThat(at("Fjordpay", "10.0.0.1")).isNull();
        assertThat(at("Fjordpay", "a@b/../c")).isNull();
        assertThat(at("Fjordpay", null)).isNull();
    }

    private static @Nullable String domain(String name, @Nullable String site, @Nullable String... links) {
        return Company.of(name, site, links)
                .domain()
                .map(RegistrableDomain::name)
                .orElse(null);
    }

    private static @Nullable String at(String name, @Nullable String domain) {
        return Company.at(name, domain).domain().map(RegistrableDomain::name).orElse(null);
    }
}

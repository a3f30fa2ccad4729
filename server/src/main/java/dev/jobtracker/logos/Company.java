package dev.jobtracker.logos;

import dev.jobtracker.platform.http.RegistrableDomain;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A company as far as a logo is concerned.
 *
 * @param name as people write it
 * @param domain what it registered, where that is known beyond doubt
 */
public record Company(String name, Optional<RegistrableDomain> domain) {

    /**
     * A company that a posting names. Its site's domain is believed; the domain of a link only when it is the company's
     * very name. Boards, applicant systems and social networks are no company's own.
     *
     * @param site what the source says is the company's own site
     * @param links the advertisement and its form
     */
    public static Company of(String name, @Nullable String site, @Nullable String... links) {
        Optional<RegistrableDomain> own = domain(site);
        if (own.isPresent()) {
            return new Company(name, own);
        }
        return new Company(
                name,
                Stream.of(links)
                        .flatMap(link -> domain(link).stream())
                        .filter(domain -> CompanyName.isNameOf(domain, name))
                        .findFirst());
    }

    /**
     * A company whose domain somebody says, who may be mistaken.
     *
     * @param domain a host or the address of a page
     */
    public static Company at(String name, @Nullable String domain) {
        String host = domain == null
                ? ""
                : domain.strip().replaceFirst("^(?i)https?://", "").replaceFirst("[/?#:].*", "");
        return new Company(
                name,
                RegistrableDomain.of(host).filter(own -> !SharedSites.contain(own) || CompanyName.isNameOf(own, name)));
    }

    private static Optional<RegistrableDomain> domain(@Nullable String address) {
        if (address == null) {
            return Optional.empty();
        }
        try {
            return RegistrableDomain.of(URI.create(address)).filter(domain -> !SharedSites.contain(domain));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}

package dev.jobtracker.logos.origin;

import dev.jobtracker.logos.picture.ServedPicture;
import dev.jobtracker.platform.http.HttpCall;
import dev.jobtracker.platform.http.HttpFailedException;
import dev.jobtracker.platform.http.HttpReply;
import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.platform.http.RegistrableDomain;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * A company's own site, which names its icons in its head, or has one where browsers look for it. A site that sends us
 * on to a domain of another name is another company's by now, or a dealer's in domains.
 */
public final class CompanySite implements LogoOrigin {

    private static final Duration WITHIN = Duration.ofSeconds(4);
    private static final DataSize LARGEST_PAGE = DataSize.ofMegabytes(2);
    private static final DataSize LARGEST_ICON = DataSize.ofMegabytes(1);
    private static final int ICONS_ASKED = 4;
    private static final int GOOD_SIDE = 48;

    private final OutboundHttp http;
    private final @Nullable URI sites;

    /** @param sites where all sites stand as {@code /{domain}/}, in place of the web */
    public CompanySite(OutboundHttp http, @Nullable URI sites) {
        this.http = http;
        this.sites = sites;
    }

    @Override
    public Optional<ServedPicture> find(RegistrableDomain domain) {
        URI root = root(domain);
        HttpReply page = http.send(call(root, LARGEST_PAGE).header("Accept", "text/html"));
        if (!page.successful() || !belongsTo(domain, page.address())) {
            return Optional.empty();
        }
        ServedPicture best = null;
        List<URI> icons = PageIcons.in(page.text(), page.address(), root.resolve("favicon.ico"));
        for (URI icon : icons.subList(0, Math.min(icons.size(), ICONS_ASKED))) {
            ServedPicture picture = picture(icon).orElse(null);
            if (picture != null && picture.side() >= GOOD_SIDE) {
                return Optional.of(picture);
            }
            best = best == null || (picture != null && picture.side() > best.side()) ? picture : best;
        }
        return Optional.ofNullable(best);
    }

    private URI root(RegistrableDomain domain) {
        return sites == null
                ? URI.create("https://" + domain.name() + "/")
                : URI.create(sites.toString().replaceFirst("/+$", "") + "/" + domain.name() + "/");
    }

    private HttpCall call(URI address, DataSize largest) {
        HttpCall call = HttpCall.get("company-site", address).within(WITHIN).atMost(largest);
        boolean owners = sites != null && Objects.equals(sites.getRawAuthority(), address.getRawAuthority());
        return owners ? call.anywhere() : call;
    }

    private boolean belongsTo(RegistrableDomain domain, URI answered) {
        if (sites != null) {
            return Objects.equals(sites.getRawAuthority(), answered.getRawAuthority());
        }
        return RegistrableDomain.of(answered)
                .filter(other -> other.label().equals(domain.label()))
                .isPresent();
    }

    /** An icon that cannot be had is one that is not there: others may be. */
    private Optional<ServedPicture> picture(URI icon) {
        try {
            HttpReply reply = http.send(call(icon, LARGEST_ICON).header("Accept", "image/*"));
            return reply.successful() ? ServedPicture.of(LogoServer.content(reply)) : Optional.empty();
        } catch (HttpFailedException notThere) {
            return Optional.empty();
        }
    }
}

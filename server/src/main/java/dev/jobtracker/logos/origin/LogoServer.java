package dev.jobtracker.logos.origin;

import dev.jobtracker.logos.picture.ServedPicture;
import dev.jobtracker.platform.http.HttpCall;
import dev.jobtracker.platform.http.HttpFailedException;
import dev.jobtracker.platform.http.HttpFailure;
import dev.jobtracker.platform.http.HttpReply;
import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.platform.http.RegistrableDomain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** A server of Clearbit's shape, which logo.dev has too. */
public final class LogoServer implements LogoOrigin {

    private static final Duration WITHIN = Duration.ofSeconds(3);
    private static final DataSize LARGEST = DataSize.ofMegabytes(1);

    private final OutboundHttp http;
    private final URI base;
    private final @Nullable String key;

    public LogoServer(OutboundHttp http, URI base, @Nullable String key) {
        this.http = http;
        this.base = base;
        this.key = key;
    }

    @Override
    public Optional<ServedPicture> find(RegistrableDomain domain) {
        HttpReply reply = http.send(HttpCall.get("logos", address(domain))
                .header("Accept", "image/png, image/jpeg")
                .within(WITHIN)
                .atMost(LARGEST)
                .anywhere());
        if (!reply.successful() && reply.status() != 404) {
            throw new HttpFailedException(new HttpFailure.Unreachable("it answers " + reply.status()));
        }
        return reply.successful() ? ServedPicture.of(content(reply)) : Optional.empty();
    }

    private URI address(RegistrableDomain domain) {
        String root = base.toString().replaceFirst("/+$", "");
        String token = key == null ? "" : "&token=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
        return URI.create(root + "/" + domain.name() + "?size=128&format=png&fallback=404" + token);
    }

    static byte[] content(HttpReply reply) {
        try {
            return reply.body().readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

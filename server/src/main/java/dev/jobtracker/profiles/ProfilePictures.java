package dev.jobtracker.profiles;

import dev.jobtracker.accounts.AccountDirectory;
import dev.jobtracker.accounts.LinkedInIdentity;
import dev.jobtracker.logos.picture.ServedPicture;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.http.HttpCall;
import dev.jobtracker.platform.http.HttpFailedException;
import dev.jobtracker.platform.http.HttpFailure;
import dev.jobtracker.platform.http.HttpReply;
import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.sources.WebAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Pictures of people: LinkedIn's addresses of them hold for some weeks only, so each is fetched once, drawn anew, and
 * kept beside the profile. Safe to share between threads.
 */
@Component
public class ProfilePictures {

    static final String TASK = "profile-picture";

    private static final DataSize LARGEST = DataSize.ofMegabytes(2);

    private final Database database;
    private final AccountDirectory accounts;
    private final OutboundHttp http;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProfilePictures(
            Database database,
            AccountDirectory accounts,
            OutboundHttp http,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.http = http;
        this.events = events;
        this.clock = clock;
    }

    /** A person's picture as PNG; empty where we keep none. */
    public Optional<byte[]> of(UUID accountId) {
        return database.read(db -> PictureRows.content(db, accountId));
    }

    /**
     * Fetches the picture that LinkedIn shows of the person, unless we have it.
     *
     * @throws HttpFailedException when it may be had later
     */
    void fetch(UUID accountId) {
        String address = address(accountId);
        URI picture = WebAddress.read(address);
        if (address == null || picture == null || isKept(accountId, picture)) {
            return;
        }
        HttpReply reply = http.send(call(picture));
        if (reply.status() >= 500) {
            throw new HttpFailedException(new HttpFailure.Unreachable("it answers " + reply.status()));
        }
        Optional<ServedPicture> drawn = reply.successful() ? ServedPicture.of(content(reply)) : Optional.empty();
        drawn.ifPresent(file -> keep(accountId, address, file));
    }

    private @Nullable String address(UUID accountId) {
        return accounts.linkedIn(accountId).map(LinkedInIdentity::pictureUrl).orElse(null);
    }

    /** The same picture comes with another signature and time each time. */
    private boolean isKept(UUID accountId, URI picture) {
        return database.read(db -> PictureRows.origin(db, accountId))
                .filter(unsigned(picture)::equals)
                .isPresent();
    }

    private static String unsigned(URI picture) {
        return picture.toString().replaceFirst("\\?.*", "");
    }

    /** Where the owner has another server play LinkedIn, that one may be anywhere; all others are strangers. */
    private HttpCall call(URI picture) {
        HttpCall call = HttpCall.get("linkedin-pictures", picture).atMost(LARGEST);
        URI issuer = accounts.linkedInIssuer();
        boolean same = issuer.getScheme().equalsIgnoreCase(picture.getScheme())
                && issuer.getAuthority().equalsIgnoreCase(picture.getAuthority());
        return same ? call.anywhere() : call;
    }

    private static byte[] content(HttpReply reply) {
        try {
            return reply.body().readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What was unlinked, or changed, while the picture was on its way is not kept. */
    private void keep(UUID accountId, String address, ServedPicture file) {
        database.change(db -> {
            if (ProfileRows.claim(db, accountId, null, clock.instant()) && address.equals(address(accountId))) {
                String origin = unsigned(URI.create(address));
                PictureRows.replace(db, accountId, origin, file.hash(), file.content(), clock.instant());
                events.publishEvent(new ProfileChanged(accountId));
            }
        });
    }
}

package dev.jobtracker.sources.owner;

import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.secrets.SecretBox;
import dev.jobtracker.platform.secrets.UnreadableSecretException;
import dev.jobtracker.sources.OwnerSettings;
import dev.jobtracker.sources.Upstream;
import dev.jobtracker.sources.UpstreamAccess;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The owner's settings in the database, looked up anew every few seconds, so that all instances follow. Keys are
 * sealed, and opened only to be used.
 */
public final class StoredOwnerSettings implements OwnerSettings {

    private static final Logger LOG = LoggerFactory.getLogger(StoredOwnerSettings.class);
    private static final Duration FRESH = Duration.ofSeconds(3);

    private final SourceSettingRows rows;
    private final SecretBox box;
    private final Clock clock;
    private volatile Known known = new Known(Map.of(), Instant.EPOCH);

    public StoredOwnerSettings(Database database, SecretBox box, Clock clock) {
        this.rows = new SourceSettingRows(database);
        this.box = box;
        this.clock = clock;
    }

    @Override
    public UpstreamAccess access(Upstream upstream) {
        OwnerChoice choice = choice(upstream.name());
        boolean enabled = choice.enabled() == null ? upstream.enabled() : choice.enabled();
        String own = choice.sealedKey() == null ? null : opened(upstream, choice.sealedKey());
        String key = own != null ? own : upstream.apiKey();
        boolean configured = key != null || upstream.key() != Upstream.KeyNeed.REQUIRED;
        return new UpstreamAccess(enabled, key, configured);
    }

    private OwnerChoice choice(String name) {
        Known current = known;
        if (current.since().plus(FRESH).isBefore(clock.instant())) {
            current = new Known(rows.all(), clock.instant());
            known = current;
        }
        return current.choices().getOrDefault(name, OwnerChoice.NONE);
    }

    private @Nullable String opened(Upstream upstream, String sealed) {
        try {
            return box.open(context(upstream), sealed);
        } catch (UnreadableSecretException lost) {
            LOG.warn("the stored key of source {} cannot be opened; set it again", upstream.name());
            return null;
        }
    }

    /** Switches a server on or off from now on. */
    public void enable(Upstream upstream, boolean enabled) {
        OwnerChoice before = stored(upstream);
        keep(upstream, new OwnerChoice(enabled, before.sealedKey()));
    }

    /** Gives a server this key from now on; a blank one takes the owner's key away again. */
    public void key(Upstream upstream, String key) {
        String sealed = key.isBlank() ? null : box.seal(context(upstream), key.strip());
        keep(upstream, new OwnerChoice(stored(upstream).enabled(), sealed));
    }

    private OwnerChoice stored(Upstream upstream) {
        return rows.all().getOrDefault(upstream.name(), OwnerChoice.NONE);
    }

    private void keep(Upstream upstream, OwnerChoice choice) {
        rows.keep(upstream.name(), choice, clock.instant());
        known = new Known(rows.all(), clock.instant());
    }

    private static String context(Upstream upstream) {
        return "sources." + upstream.name() + ".api_key";
    }

    private record Known(Map<String, OwnerChoice> choices, Instant since) {}
}

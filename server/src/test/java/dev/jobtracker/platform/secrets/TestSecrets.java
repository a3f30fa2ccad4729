package dev.jobtracker.platform.secrets;

import java.nio.file.Path;
import java.time.Clock;

/** Boxes for secrets, put together as the server does it. */
public final class TestSecrets {

    private TestSecrets() {}

    /** A box whose key lies in that directory. */
    public static SecretBox box(Path directory) {
        return new SecretBox(new FileKeyVault(directory.resolve("keys"), Clock.systemUTC()));
    }
}

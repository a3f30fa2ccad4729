package dev.jobtracker.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.platform.database.TestDatabases;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedKeysTests {

    @TempDir
    Path directory;

    /** As after restoring a backup that was made on the other kind of database. */
    @Test
    void keysFollowTheInstallationToItsNewPlace() throws Exception {
        try (OpenDatabase open = TestDatabases.sqlite(directory)) {
            KeyVault rows = new DatabaseKeyVault(open.database(), Clock.systemUTC());
            KeyVault before = new FileKeyVault(directory.resolve("before"), Clock.systemUTC());
            KeyVault files = new FileKeyVault(directory.resolve("keys"), Clock.systemUTC());
            String sealed = new SecretBox(before).seal("name", "sesame");
            before.keys("secrets").forEach(key -> rows.adopt("secrets", key));

            SecretBox elsewhere = new SecretBox(new MovedKeys(files, rows));

            assertThat(elsewhere.open("name", sealed)).isEqualTo("sesame");
            assertThat(rows.keys("secrets")).isEmpty();
            assertThat(files.keys("secrets")).hasSize(1);
        }
    }
}

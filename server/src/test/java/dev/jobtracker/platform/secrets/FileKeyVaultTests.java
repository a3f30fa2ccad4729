package dev.jobtracker.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FileKeyVaultTests extends KeyVaultContract {

    @Override
    KeyVault open(Clock clock) {
        return new FileKeyVault(directory.resolve("keys"), clock);
    }

    @Test
    void nobodyButTheOwnerMayRead() throws IOException {
        KeyVault vault = open(Clock.systemUTC());
        vault.add("signing", "one");
        vault.keysOrFirst("secrets", () -> "two");

        Path keys = directory.resolve("keys");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
                .isEqualTo("rwx------");
        assertThat(files(keys))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------"));
    }

    @Test
    void closesADirectoryThatSomebodyOpened() throws IOException {
        Path keys = Files.createDirectory(directory.resolve("keys"));
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rwxr-xr-x"));

        open(Clock.systemUTC()).add("signing", "one");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
                .isEqualTo("rwx------");
    }

    @Test
    void takesNoNoticeOfFilesThatWereNeverFinished() throws IOException {
        KeyVault vault = open(Clock.systemUTC());
        vault.add("signing", "one");
        Files.writeString(directory.resolve("keys").resolve(".half"), "2026");

        assertThat(vault.keys("signing")).hasSize(1);
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }
}

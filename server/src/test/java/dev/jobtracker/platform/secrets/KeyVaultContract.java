package dev.jobtracker.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every place that keeps keys must do. */
abstract class KeyVaultContract {

    @TempDir
    Path directory;

    /** A vault of its own over the same place each time it is called, as another process would open it. */
    abstract KeyVault open(Clock clock);

    private KeyVault vault;

    @BeforeEach
    void openVault() {
        vault = open(Clock.systemUTC());
    }

    @Test
    void keepsKeysOfAPurposeOldestFirst() {
        StoredKey first = vault.add("signing", "one");
        StoredKey second = vault.add("signing", "two");
        vault.add("secrets", "other");

        List<StoredKey> kept = open(Clock.systemUTC()).keys("signing");

        assertThat(kept).extracting(StoredKey::material).containsExactly("one", "two");
        assertThat(kept).extracting(StoredKey::id).containsExactly(first.id(), second.id());
    }

    @Test
    void makesAFirstKeyOnlyOnce() throws Exception {
        Set<String> seen = new HashSet<>();
        try (ExecutorService processes = Executors.newFixedThreadPool(4)) {
            List<Future<List<StoredKey>>> results = processes.invokeAll(IntStream.range(0, 8)
                    .<Callable<List<StoredKey>>>mapToObj(process -> () ->
                            vault.keysOrFirst("signing", () -> UUID.randomUUID().toString()))
                    .toList());
            for (Future<List<StoredKey>> result : results) {
                result.get().forEach(key -> seen.add(key.material()));
            }
        }

        assertThat(seen).hasSize(1);
        assertThat(vault.keys("signing")).hasSize(1);
    }

    @Test
    void forgetsAKey() {
        StoredKey key = vault.add("signing", "one");

        vault.remove("signing", key.id());
        vault.remove("signing", key.id());

        assertThat(vault.keys("signing")).isEmpty();
    }

    @Test
    void adoptsAKeyAsItIs() {
        StoredKey key = new StoredKey("some-id", Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS), "m");

        vault.adopt("signing", key);
        vault.adopt("signing", key);

        assertThat(vault.keys("signing")).containsExactly(key);
    }

    @Test
    void whatIsSealedOpensInItsContextOnly() {
        SecretBox box = new SecretBox(vault);
        String sealed = box.seal("sources.adzuna.api_key", "sesame å");

        assertThat(sealed).doesNotContain("sesame");
        assertThat(box.seal("sources.adzuna.api_key", "sesame å")).isNotEqualTo(sealed);
        assertThat(new SecretBox(open(Clock.systemUTC())).open("sources.adzuna.api_key", sealed))
                .isEqualTo("sesame å");
        assertThatThrownBy(() -> box.open("sources.google.api_key", sealed))
                .isInstanceOf(UnreadableSecretException.class);
        for (String damaged : List.of(
                "",
                "x",
                sealed + "A",
                sealed.substring(0, sealed.length() - 2),
                "a:b",
                sealed.split(":", -1)[0] + ":")) {
            assertThatThrownBy(() -> box.open("sources.adzuna.api_key", damaged))
                    .isInstanceOf(UnreadableSecretException.class)
                    .hasMessageNotContaining("sesame");
        }
    }
}

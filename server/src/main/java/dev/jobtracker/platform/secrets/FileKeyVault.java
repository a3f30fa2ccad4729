package dev.jobtracker.platform.secrets;

import dev.jobtracker.platform.files.OwnerOnly;
import dev.jobtracker.platform.identifiers.Identifiers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Keys in files named {@code <purpose>.<id>.key}: a line with the time they were made, and a line with the key. */
final class FileKeyVault implements KeyVault {

    private static final String SUFFIX = ".key";
    private static final Comparator<StoredKey> OLDEST_FIRST =
            Comparator.comparing(StoredKey::createdAt).thenComparing(StoredKey::id);

    private final KeyFiles files;
    private final Clock clock;

    FileKeyVault(Path directory, Clock clock) {
        this.files = new KeyFiles(directory);
        this.clock = clock;
    }

    @Override
    public List<StoredKey> keys(String purpose) {
        List<StoredKey> keys = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(files.directory(), purpose + ".*" + SUFFIX)) {
            for (Path file : found) {
                keys.add(read(purpose, file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the keys in " + files.directory(), failure);
        }
        keys.sort(OLDEST_FIRST);
        return List.copyOf(keys);
    }

    private static StoredKey read(String purpose, Path file) throws IOException {
        String name = file.getFileName().toString();
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 2) {
            throw new IllegalStateException("the key file " + file + " is damaged");
        }
        String id = name.substring(purpose.length() + 1, name.length() - SUFFIX.length());
        return new StoredKey(id, Instant.parse(lines.get(0)), lines.get(1));
    }

    @Override
    public synchronized List<StoredKey> keysOrFirst(String purpose, Supplier<String> material) {
        List<StoredKey> present = keys(purpose);
        return present.isEmpty() ? makeFirst(purpose, material) : present;
    }

    /** Under a lock, because a command may run beside a server that starts. */
    private List<StoredKey> makeFirst(String purpose, Supplier<String> material) {
        Path lock = files.directory().resolve(".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            OwnerOnly.restrict(lock);
            List<StoredKey> present = keys(purpose);
            return present.isEmpty() && held.isValid() ? List.of(add(purpose, material.get())) : present;
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot lock " + lock, failure);
        }
    }

    @Override
    public StoredKey add(String purpose, String material) {
        StoredKey key = new StoredKey(Identifiers.timeOrdered().toString(), clock.instant(), material);
        adopt(purpose, key);
        return key;
    }

    @Override
    public void adopt(String purpose, StoredKey key) {
        files.write(fileName(purpose, key.id()), key.createdAt() + "\n" + key.material() + "\n");
    }

    @Override
    public void remove(String purpose, String id) {
        files.delete(fileName(purpose, id));
    }

    private static String fileName(String purpose, String id) {
        return purpose + "." + id + SUFFIX;
    }
}

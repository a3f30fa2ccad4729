package dev.jobtracker.platform.backup;

import dev.jobtracker.platform.commands.CommandFailedException;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.files.DataDirectory;
import dev.jobtracker.platform.files.OwnerOnly;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.springframework.util.FileSystemUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Puts a backup's content in the place of what is there: the database in one transaction, then the files. */
final class BackupReader {

    private static final int BATCH = 500;

    private final Database database;
    private final DataDirectory directory;
    private final JsonMapper json;
    private final RowFormat rows;
    private final List<AfterRestore> afterwards;

    BackupReader(Database database, DataDirectory directory, JsonMapper json, List<AfterRestore> afterwards) {
        this.database = database;
        this.directory = directory;
        this.json = json;
        this.rows = new RowFormat(json);
        this.afterwards = List.copyOf(afterwards);
    }

    void read(Path source, ObjLongConsumer<String> progress) throws IOException {
        try (ZipFile zip = new ZipFile(source.toFile())) {
            check(zip);
            Path files = unpackFiles(zip);
            database.change(db -> replaceDatabase(db, zip, progress));
            moveInPlace(files, source);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private void check(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new CommandFailedException("This is not a backup of JobTracker: it has no " + Manifest.ENTRY + ".");
        }
        Manifest manifest;
        try (InputStream content = zip.getInputStream(entry)) {
            manifest = json.readValue(content, Manifest.class);
        } catch (JacksonException failure) {
            throw new CommandFailedException("The backup's " + Manifest.ENTRY + " cannot be read.", failure);
        }
        String current = database.read(BackupWriter::schemaVersion);
        if (manifest.format() != Manifest.FORMAT || manifest.schemaVersion().compareTo(current) > 0) {
            throw new CommandFailedException("The backup was made by a newer JobTracker (schema "
                    + manifest.schemaVersion() + ", here " + current + "); update first.");
        }
        for (Table<?> table : TableOrder.referencedFirst()) {
            if (zip.getEntry(entryOf(table.getName())) == null
                    && manifest.schemaVersion().equals(current)) {
                throw new CommandFailedException("The backup is not whole: it lacks the table " + table.getName());
            }
        }
    }

    private static String entryOf(String table) {
        return Manifest.TABLES + table + ".jsonl";
    }

    private Path unpackFiles(ZipFile zip) throws IOException {
        Path unpacked = Files.createTempDirectory(directory.directory("tmp"), "restore");
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (!entry.getName().startsWith(Manifest.FILES) || entry.isDirectory()) {
                continue;
            }
            Path relative =
                    Path.of(entry.getName().substring(Manifest.FILES.length())).normalize();
            if (!BackupFiles.belongs(relative)) {
                throw new CommandFailedException("The backup holds a file that does not belong: " + entry.getName());
            }
            Path file = unpacked.resolve(relative);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            try (InputStream content = zip.getInputStream(entry)) {
                Files.copy(content, file);
            }
        }
        return unpacked;
    }

    private void replaceDatabase(DSLContext db, ZipFile zip, ObjLongConsumer<String> progress) {
        List<Table<?>> tables = TableOrder.referencedFirst();
        for (Table<?> table : tables.reversed()) {
            db.deleteFrom(table).execute();
        }
        for (Table<?> table : tables) {
            insert(db, table, zip, progress);
        }
        List<PendingTasks.PendingTask> tasks = lines(zip, entryOf(PendingTasks.NAME)).stream()
                .map(line -> json.readValue(line, PendingTasks.PendingTask.class))
                .toList();
        PendingTasks.replace(db, database.kind(), tasks);
        afterwards.forEach(step -> step.restored(db));
    }

    private <R extends Record> void insert(
            DSLContext db, Table<R> table, ZipFile zip, ObjLongConsumer<String> progress) {
        ZipEntry entry = zip.getEntry(entryOf(table.getName()));
        if (entry == null) {
            return;
        }
        long inserted = 0;
        try (BufferedReader lines = reader(zip, entry)) {
            List<R> batch = new ArrayList<>(BATCH);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                batch.add(rows.read(table, line));
                progress.accept(table.getName(), ++inserted);
                if (batch.size() == BATCH) {
                    insert(db, table, batch);
                    batch.clear();
                }
            }
            insert(db, table, batch);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static <R extends Record> void insert(DSLContext db, Table<R> table, List<R> batch) {
        if (!batch.isEmpty()) {
            db.batch(batch.stream().map(row -> db.insertInto(table).set(row)).toList())
                    .execute();
        }
    }

    private static List<String> lines(ZipFile zip, String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return List.of();
        }
        try (BufferedReader lines = reader(zip, entry)) {
            return lines.lines().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static BufferedReader reader(ZipFile zip, ZipEntry entry) throws IOException {
        return new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8));
    }

    private void moveInPlace(Path unpacked, Path source) throws IOException {
        List<Path> before = BackupFiles.in(directory);
        Set<Path> restored = new HashSet<>();
        try (Stream<Path> files = Files.walk(unpacked)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = directory.path().resolve(unpacked.relativize(file).toString());
                OwnerOnly.createDirectories(Objects.requireNonNull(target.getParent()));
                OwnerOnly.restrict(file);
                Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
                restored.add(target);
            }
        }
        for (Path file : before) {
            if (!restored.contains(file) && !file.equals(source.toAbsolutePath().normalize())) {
                Files.delete(file);
            }
        }
        FileSystemUtils.deleteRecursively(unpacked);
    }
}

package dev.jobtracker.platform.backup;

import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.files.DataDirectory;
import dev.jobtracker.platform.files.OwnerOnly;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.function.ObjLongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import tools.jackson.databind.json.JsonMapper;

/** Writes everything into one file: the database as it is at one moment, then the files beside it. */
final class BackupWriter {

    private static final int FETCH_SIZE = 500;

    private final Database database;
    private final DataDirectory directory;
    private final JsonMapper json;
    private final RowFormat rows;
    private final Clock clock;

    BackupWriter(Database database, DataDirectory directory, JsonMapper json, Clock clock) {
        this.database = database;
        this.directory = directory;
        this.json = json;
        this.rows = new RowFormat(json);
        this.clock = clock;
    }

    /**
     * Writes the backup beside its target and puts it in place when it is whole and on the disk.
     *
     * @param progress is told the table or file and the rows written of it
     */
    void write(Path target, ObjLongConsumer<String> progress) throws IOException {
        Path partial = target.resolveSibling(target.getFileName() + ".partial");
        Files.deleteIfExists(partial);
        OwnerOnly.createFile(partial);
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(partial));
                ZipOutputStream zip = new ZipOutputStream(file)) {
            database.snapshot(db -> {
                try {
                    writeDatabase(db, zip, progress);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
            writeFiles(zip, target, progress);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void writeDatabase(DSLContext db, ZipOutputStream zip, ObjLongConsumer<String> progress)
            throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(json.writeValueAsBytes(new Manifest(Manifest.FORMAT, schemaVersion(db), clock.instant())));
        zip.closeEntry();
        for (Table<?> table : TableOrder.referencedFirst()) {
            writeTable(db, table, zip, progress);
        }
        zip.putNextEntry(new ZipEntry(Manifest.TABLES + PendingTasks.NAME + ".jsonl"));
        for (PendingTasks.PendingTask task : PendingTasks.read(db)) {
            zip.write(json.writeValueAsBytes(task));
            zip.write('\n');
        }
        zip.closeEntry();
    }

    private void writeTable(DSLContext db, Table<?> table, ZipOutputStream zip, ObjLongConsumer<String> progress)
            throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.TABLES + table.getName() + ".jsonl"));
        long written = 0;
        try (Cursor<? extends Record> cursor =
                db.selectFrom(table).fetchSize(FETCH_SIZE).fetchLazy()) {
            for (Record row : cursor) {
                zip.write(rows.write(row));
                zip.write('\n');
                progress.accept(table.getName(), ++written);
            }
        }
        zip.closeEntry();
    }

    private void writeFiles(ZipOutputStream zip, Path target, ObjLongConsumer<String> progress) throws IOException {
        for (Path file : BackupFiles.in(directory)) {
            if (file.equals(target.toAbsolutePath().normalize())
                    || file.getFileName().toString().endsWith(".partial")) {
                continue;
            }
            String name = directory.path().relativize(file).toString().replace('\\', '/');
            byte[] content;
            try {
                content = Files.readAllBytes(file);
            } catch (NoSuchFileException deletedMeanwhile) {
                progress.accept(name, 0);
                continue;
            }
            zip.putNextEntry(new ZipEntry(Manifest.FILES + name));
            zip.write(content);
            zip.closeEntry();
            progress.accept(name, 1);
        }
    }

    static String schemaVersion(DSLContext db) {
        return db.select(DSL.max(DSL.field(DSL.name("version"), String.class)))
                .from(DSL.table(DSL.name("flyway_schema_history")))
                .where(DSL.field(DSL.name("version")).isNotNull())
                .fetchOptional(0, String.class)
                .orElse("0");
    }
}

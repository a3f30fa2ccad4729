package dev.jobtracker.archives.linkedin;

import dev.jobtracker.platform.web.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A ZIP that a stranger may have made. Only the files that we know are ever unpacked, in memory and up to a size; where
 * a name would lead out of a folder, the whole is refused.
 */
final class OpenedArchive {

    private static final int MOST_ENTRIES = 20_000;
    private static final int LARGEST = 20 << 20;
    private static final int LARGEST_TOGETHER = 60 << 20;

    private OpenedArchive() {}

    /** One of the files that we know. */
    @SuppressWarnings("ArrayRecordComponent") // read once and never compared
    record Unpacked(ArchiveFile file, String path, byte[] bytes) {}

    /** What is in an archive: the files that we know, and the names of the tables that we do not. */
    record Content(List<Unpacked> known, List<String> others) {}

    /**
     * Unpacks what is known.
     *
     * @throws ProblemException 415 {@code unsupported_archive_type}; 422 {@code archive_unreadable},
     *     {@code archive_unsafe}, {@code archive_not_recognised}
     */
    static Content read(Path file) throws IOException {
        try (InputStream beginning = java.nio.file.Files.newInputStream(file)) {
            if (!Arrays.equals(beginning.readNBytes(2), new byte[] {'P', 'K'})) {
                throw ArchiveRefusals.noZip();
            }
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return read(zip);
        } catch (ZipException | IllegalArgumentException damaged) {
            throw ArchiveRefusals.unreadable();
        }
    }

    private static Content read(ZipFile zip) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw ArchiveRefusals.unsafe("holds too many files");
        }
        List<ZipEntry> entries = new ArrayList<>(Collections.list(zip.entries()));
        entries.sort(Comparator.comparing(ZipEntry::getName));
        List<Unpacked> known = new ArrayList<>();
        List<String> others = new ArrayList<>();
        long together = 0;
        for (ZipEntry entry : entries) {
            String path = checked(entry.getName());
            ArchiveFile file = ArchiveFile.at(path).orElse(null);
            if (file != null) {
                byte[] bytes = unpack(zip, entry);
                together += bytes.length;
                if (together > LARGEST_TOGETHER) {
                    throw ArchiveRefusals.unsafe("unpacks to more than 60 MB");
                }
                known.add(new Unpacked(file, path, bytes));
            } else if (!entry.isDirectory()) {
                others.add(path);
            }
        }
        if (known.isEmpty()) {
            throw ArchiveRefusals.unknown();
        }
        return new Content(known, others);
    }

    private static String checked(String name) {
        boolean leadsAway = name.startsWith("/")
                || name.contains("\\")
                || name.indexOf('\0') >= 0
                || name.matches("[A-Za-z]:.*")
                || Arrays.asList(name.split("/", -1)).contains("..");
        if (leadsAway) {
            throw ArchiveRefusals.unsafe("holds a file whose name leads out of it");
        }
        return name;
    }

    private static byte[] unpack(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw ArchiveRefusals.unsafe("holds a table of more than 20 MB");
            }
            return bytes;
        }
    }
}

package dev.jobtracker.resumes.document.office;

import dev.jobtracker.resumes.document.DocumentType;
import dev.jobtracker.resumes.document.Refusal;
import dev.jobtracker.resumes.document.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a document that is a ZIP archive, unpacked within limits. */
public final class ZippedDocument {

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_UNPACKED = 100L << 20;
    private static final int MOST_KEPT = 24 << 20;

    private final Map<String, byte[]> parts = new TreeMap<>();
    private long unpacked;
    private int kept;

    private ZippedDocument() {}

    /** Which type of document the archive is. */
    public static DocumentType type(byte[] file) throws RefusedException {
        ZippedDocument document = open(file);
        if (document.parts.containsKey("word/document.xml")) {
            return DocumentType.DOCX;
        }
        if (document.text("mimetype").startsWith("application/vnd.oasis.opendocument.text")) {
            return DocumentType.ODT;
        }
        throw new RefusedException(Refusal.UNSUPPORTED);
    }

    /**
     * Unpacks the parts that hold text.
     *
     * @throws RefusedException when it is damaged, expands too far, is protected or carries macros
     */
    static ZippedDocument open(byte[] file) throws RefusedException {
        ZippedDocument document = new ZippedDocument();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(file))) {
            int entries = 0;
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new RefusedException(Refusal.EXPANDS);
                }
                document.take(entry.getName(), archive);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new RefusedException(Refusal.UNREADABLE, damaged);
        }
        document.refuseWhatIsLocked();
        return document;
    }

    private void take(String name, ZipInputStream archive) throws IOException, RefusedException {
        if (name.endsWith("vbaProject.bin") || name.startsWith("Basic/")) {
            throw new RefusedException(Refusal.MACROS);
        }
        boolean keeps = (name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype"))
                && !parts.containsKey(name);
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 << 10];
        for (int read = archive.read(buffer); read >= 0; read = archive.read(buffer)) {
            unpacked += read;
            kept += keeps ? read : 0;
            if (unpacked > MOST_UNPACKED || kept > MOST_KEPT) {
                throw new RefusedException(Refusal.EXPANDS);
            }
            if (keeps) {
                part.write(buffer, 0, read);
            }
        }
        if (keeps) {
            parts.put(name, part.toByteArray());
        }
    }

    private void refuseWhatIsLocked() throws RefusedException {
        if (text("[Content_Types].xml").contains("macroEnabled")) {
            throw new RefusedException(Refusal.MACROS);
        }
        if (text("META-INF/manifest.xml").contains("encryption-data")) {
            throw new RefusedException(Refusal.ENCRYPTED);
        }
    }

    /** The parts whose names begin and end so, by name. */
    Map<String, byte[]> parts(String start, String end) {
        Map<String, byte[]> matching = new TreeMap<>(parts);
        matching.keySet().removeIf(name -> !name.startsWith(start) || !name.endsWith(end));
        return matching;
    }

    /** A part as text, empty where it is not there. */
    String text(String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }
}

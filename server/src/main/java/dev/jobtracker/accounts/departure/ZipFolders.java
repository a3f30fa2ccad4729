package dev.jobtracker.accounts.departure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP in the making, one file after the other, each under a name that no program unpacks to a surprising place. */
final class ZipFolders {

    private static final int BUFFER = 64 * 1024;

    private final ZipOutputStream zip;
    private final Set<String> names = new HashSet<>();
    private boolean open;

    ZipFolders(OutputStream out) {
        zip = new ZipOutputStream(new BufferedOutputStream(out, BUFFER), UTF_8);
    }

    void write(String path, String text) throws IOException {
        try (OutputStream file = file(path)) {
            file.write(text.getBytes(UTF_8));
        }
    }

    /** A new file; closing it lets the next one begin. */
    OutputStream file(String path) throws IOException {
        if (open) {
            throw new IllegalStateException("the file before " + path + " was not closed");
        }
        zip.putNextEntry(new ZipEntry(unused(harmless(path))));
        open = true;
        return new Entry();
    }

    private static String harmless(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(part -> part.replaceAll("[\\p{Cntrl}\\\\:*?\"<>|]", "_"))
                .map(part -> part.isBlank() || part.matches("\\.+") ? "_" : part)
                .collect(Collectors.joining("/"));
    }

    /** The same name in other letters is the same file on many machines. */
    private String unused(String path) {
        String name = path;
        for (int number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
            int dot = path.lastIndexOf('.');
            int end = dot > path.lastIndexOf('/') + 1 ? dot : path.length();
            name = path.substring(0, end) + "-" + number + path.substring(end);
        }
        return name;
    }

    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    private final class Entry extends FilterOutputStream {

        private boolean closed;

        Entry() {
            super(zip);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            zip.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                open = false;
                zip.closeEntry();
            }
        }
    }
}

package dev.jobtracker.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/** SQLite itself: a native library that its driver brings along in a jar. */
public final class SqliteLibrary {

    /** Where the driver looks for the library as a file before it unpacks its own. */
    private static final String PLACE = "org.sqlite.lib.path";

    private SqliteLibrary() {}

    /**
     * Writes the library to where the driver is told to find it, if it is told. Otherwise each start unpacks it and
     * compares the two byte by byte.
     */
    public static void layOut() throws IOException {
        String place = System.getProperty(PLACE);
        String name = LibraryLoaderUtil.getNativeLibName();
        String packed = LibraryLoaderUtil.getNativeLibResourcePath() + '/' + name;
        try (InputStream library = SQLiteJDBCLoader.class.getResourceAsStream(packed)) {
            if (place != null && library != null) {
                Path directory = Files.createDirectories(Path.of(place));
                Files.copy(library, directory.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}

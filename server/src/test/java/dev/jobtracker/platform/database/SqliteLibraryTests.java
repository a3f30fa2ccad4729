package dev.jobtracker.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.LibraryLoaderUtil;

class SqliteLibraryTests {

    private static final String PLACE = "org.sqlite.lib.path";

    @TempDir
    private Path directory;

    @AfterEach
    void forgetThePlace() {
        System.clearProperty(PLACE);
    }

    @Test
    void laysItOutWhereTheDriverLooksForIt() throws IOException {
        System.setProperty(PLACE, directory.resolve("native").toString());
        SqliteLibrary.layOut();
        SqliteLibrary.layOut();
        assertThat(directory.resolve("native").resolve(LibraryLoaderUtil.getNativeLibName()))
                .isNotEmptyFile();
    }

    @Test
    void leavesItPackedWhereNobodySaysAPlace() throws IOException {
        SqliteLibrary.layOut();
        assertThat(directory).isEmptyDirectory();
    }
}

package dev.jobtracker.applications;

import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A tracker on an empty database of one kind, and a person in it. */
abstract class TrackerOnADatabase {

    @TempDir
    Path directory;

    OpenDatabase open;
    TestTracker tracker;
    UUID ann;

    abstract OpenDatabase open(Path directory);

    @BeforeEach
    void openTracker() {
        open = open(directory);
        tracker = TestTracker.on(open);
        ann = tracker.newPerson();
    }

    @AfterEach
    void closeDatabase() throws Exception {
        open.close();
    }
}

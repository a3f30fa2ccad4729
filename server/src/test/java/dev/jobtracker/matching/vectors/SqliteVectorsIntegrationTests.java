package dev.jobtracker.matching.vectors;

import dev.jobtracker.platform.database.TestDatabases;
import java.nio.file.Path;

class SqliteVectorsIntegrationTests extends VectorsContract {

    @Override
    TestVectors open(Path directory) {
        return new TestVectors(TestDatabases.sqlite(directory), TestVectors::inProcess);
    }
}

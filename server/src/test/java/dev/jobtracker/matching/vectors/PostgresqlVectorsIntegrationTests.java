package dev.jobtracker.matching.vectors;

import dev.jobtracker.jobs.PostingNumbers;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.database.TestDatabases;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import dev.jobtracker.platform.time.MovableClock;
import java.nio.file.Path;

class PostgresqlVectorsIntegrationTests extends VectorsContract {

    @Override
    OpenDatabase open(Path directory) {
        return TestDatabases.postgresql(directory);
    }

    @Override
    Neighbours neighbours(Database database, PostingNumbers numbers, MovableClock clock) {
        return new InProcessNeighbours(new PostingVectorRows(database), numbers, clock);
    }
}

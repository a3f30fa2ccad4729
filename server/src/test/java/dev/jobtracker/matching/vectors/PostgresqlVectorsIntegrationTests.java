package dev.jobtracker.matching.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.platform.database.TestDatabases;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PostgresqlVectorsIntegrationTests extends VectorsContract {

    @Override
    TestVectors open(Path directory) {
        return new TestVectors(TestDatabases.postgresql(directory), TestVectors::inProcess);
    }

    @Test
    void notesAModelOnceHoweverManyServersStart() throws Exception {
        ModelRows models = new ModelRows(here().database());
        try (ExecutorService servers = Executors.newFixedThreadPool(6)) {
            List<Callable<KnownModel>> starts = IntStream.range(0, 6)
                    .<Callable<KnownModel>>mapToObj(i -> () -> models.add("test/words", 8))
                    .toList();

            Set<Integer> ids = new HashSet<>();
            for (Future<KnownModel> added : servers.invokeAll(starts)) {
                ids.add(added.get().id());
            }
            assertThat(ids).hasSize(1);
        }
    }
}

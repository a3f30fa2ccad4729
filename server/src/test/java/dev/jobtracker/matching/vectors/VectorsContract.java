package dev.jobtracker.matching.vectors;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** All that is promised of vectors, for one database and one way of searching them. */
abstract class VectorsContract implements NearestContract, EmbeddingContract {

    @TempDir
    Path directory;

    private TestVectors vectors;

    abstract TestVectors open(Path directory);

    @BeforeEach
    void openCatalog() {
        vectors = open(directory);
    }

    @AfterEach
    void closeDatabase() throws Exception {
        vectors.close();
    }

    @Override
    public TestVectors here() {
        return vectors;
    }
}

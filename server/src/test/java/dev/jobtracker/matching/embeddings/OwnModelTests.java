package dev.jobtracker.matching.embeddings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's own model by path: here the one that comes along, laid out as models are published. */
class OwnModelTests {

    private static final String TEXT = "Nurse with five years in intensive care.";

    @TempDir
    static Path directory;

    @BeforeAll
    static void publish() throws IOException {
        Files.createDirectory(directory.resolve("onnx"));
        copy("/bge-small-en-v1.5-q.onnx", "onnx/model.onnx");
        copy("/bge-small-en-v1.5-q-tokenizer.json", "tokenizer.json");
    }

    @Test
    void makesTheVectorsOfTheModelAtThePath() throws Exception {
        try (OnnxModel own = OwnModel.of(settings(Pooling.CLS, ""));
                OnnxModel local = LocalModel.of(1)) {
            assertThat(own.dimensions()).isEqualTo(384);
            assertThat(likeness(own.passages(List.of(TEXT)), local.passages(List.of(TEXT))))
                    .isGreaterThan(0.9995);
        }
    }

    @Test
    void takesTheMeanOfAllTokensWhereThatIsWanted() throws Exception {
        try (OnnxModel mean = OwnModel.of(settings(Pooling.MEAN, ""));
                OnnxModel first = OwnModel.of(settings(Pooling.CLS, ""))) {
            List<float[]> vectors = mean.passages(List.of(TEXT));

            assertThat(Vectors.dot(vectors.getFirst(), vectors.getFirst())).isBetween(0.9999, 1.0001);
            assertThat(likeness(vectors, first.passages(List.of(TEXT)))).isLessThan(0.9995);
        }
    }

    @Test
    void putsBeforeATextWhatItsMakersHadItLearn() throws Exception {
        try (OnnxModel prefixed = OwnModel.of(settings(Pooling.CLS, "passage: "));
                OnnxModel plain = OwnModel.of(settings(Pooling.CLS, ""))) {
            assertThat(likeness(prefixed.passages(List.of(TEXT)), plain.passages(List.of("passage: " + TEXT))))
                    .isGreaterThan(0.9999);
        }
    }

    /** Vectors of two names are never compared. */
    @Test
    void isAnotherModelWhereAnythingMakesOtherVectors() throws Exception {
        try (OnnxModel one = OwnModel.of(settings(Pooling.CLS, ""));
                OnnxModel pooled = OwnModel.of(settings(Pooling.MEAN, ""));
                OnnxModel prefixed = OwnModel.of(settings(Pooling.CLS, "passage: "))) {
            assertThat(List.of(one.name(), pooled.name(), prefixed.name()))
                    .doesNotHaveDuplicates()
                    .allMatch(name -> name.startsWith("onnx/mine/"));
        }
    }

    @Test
    void saysWhatIsMissing(@TempDir Path empty) {
        assertThatThrownBy(() -> OwnModel.of(settings(empty, Pooling.CLS, "")))
                .hasMessageContaining("embedding.path")
                .hasMessageContaining("model.onnx");
    }

    private static double likeness(List<float[]> one, List<float[]> other) {
        return Vectors.dot(one.getFirst(), other.getFirst());
    }

    private static EmbeddingSettings settings(Pooling pooling, String passagePrefix) {
        return settings(directory, pooling, passagePrefix);
    }

    private static EmbeddingSettings settings(Path path, Pooling pooling, String passagePrefix) {
        return new EmbeddingSettings(
                EmbeddingSettings.Provider.ONNX, "mine", null, path, pooling, "", passagePrefix, 512, 1);
    }

    private static void copy(String resource, String to) throws IOException {
        try (InputStream content = Objects.requireNonNull(OwnModelTests.class.getResourceAsStream(resource))) {
            Files.copy(content, directory.resolve(to));
        }
    }
}

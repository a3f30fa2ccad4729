package dev.jobtracker.matching.embeddings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class LocalModelTests {

    private static final List<String> TEXTS = List.of(
            "Nurse",
            "Java developer. Five years of Java and Spring Boot; PostgreSQL, Docker and Kubernetes are welcome.",
            "Sjuksköterska till akutmottagning. Som sjuksköterska arbetar du med triage och läkemedelshantering. "
                    .repeat(6),
            "We build engines. ".repeat(400));

    /** Whoever's vectors were made before must not be told apart from those of today. */
    @Test
    void computesWhatTheModelComputesAsItIsShipped() throws Exception {
        try (OnnxModel fused = LocalModel.of(1);
                OnnxEncoder plain = asShipped()) {
            List<float[]> vectors = fused.passages(TEXTS);
            assertThat(fused.dimensions()).isEqualTo(384);
            for (int text = 0; text < TEXTS.size(); text++) {
                assertThat(Vectors.dot(vectors.get(text), plain.encode(TEXTS.get(text))))
                        .as(TEXTS.get(text))
                        .isGreaterThan(0.9995);
            }
        }
    }

    @Test
    void waitsForWhatIsBeingComputedBeforeItsMemoryIsFreed() throws Exception {
        OnnxModel model = LocalModel.of(2);
        float[] known = model.query("Nurse");
        AtomicInteger computed = new AtomicInteger();
        try (ExecutorService callers = Executors.newFixedThreadPool(2)) {
            List<Future<?>> running = new ArrayList<>();
            for (int caller = 0; caller < 2; caller++) {
                running.add(callers.submit(() -> {
                    while (true) {
                        assertThat(Vectors.dot(model.query("Nurse"), known)).isGreaterThan(0.9995);
                        computed.incrementAndGet();
                    }
                }));
            }
            Awaitility.await().until(() -> computed.get() > 10);

            model.close();

            for (Future<?> call : running) {
                assertThatThrownBy(call::get).hasCauseInstanceOf(EmbeddingFailedException.class);
            }
        }
        assertThatThrownBy(() -> model.query("Nurse")).isInstanceOf(EmbeddingFailedException.class);
    }

    /** Requests run on virtual threads, which have few carriers: computing on one takes it from all others. */
    @Test
    void computesOnNoVirtualThread() throws Exception {
        try (OnnxModel model = LocalModel.of(1)) {
            Thread asking = Thread.ofVirtual().start(() -> model.passages(TEXTS));
            Awaitility.await().until(LocalModelTests::computesOnAPlatformThread);
            asking.join();
        }
    }

    /** Only platform threads are listed. */
    private static boolean computesOnAPlatformThread() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(frame -> frame.getClassName().equals(OnnxEncoder.class.getName()));
    }

    private static OnnxEncoder asShipped() throws Exception {
        try (InputStream model = resource("/bge-small-en-v1.5-q.onnx");
                InputStream tokenizer = resource("/bge-small-en-v1.5-q-tokenizer.json")) {
            byte[] file = model.readAllBytes();
            ByteBuffer content =
                    ByteBuffer.allocateDirect(file.length).put(file).flip();
            return new OnnxEncoder(content, tokenizer, Pooling.CLS, 512);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(LocalModelTests.class.getResourceAsStream(name));
    }
}

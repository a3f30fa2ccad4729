package dev.jobtracker.benchmarks.quality;

import dev.jobtracker.matching.embeddings.EmbeddingModel;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A model whose vectors are kept in a file, so that a long measurement goes on where it was stopped. */
final class KeptVectors implements EmbeddingModel, AutoCloseable {

    private final EmbeddingModel model;
    private final Map<String, float[]> known = new ConcurrentHashMap<>();
    private final DataOutputStream file;

    KeptVectors(EmbeddingModel model, Path kept) throws IOException {
        this.model = model;
        if (Files.exists(kept)) {
            read(kept);
        }
        this.file = new DataOutputStream(new BufferedOutputStream(
                Files.newOutputStream(kept, StandardOpenOption.CREATE, StandardOpenOption.APPEND)));
    }

    /** What was being written when it was stopped is left out. */
    private void read(Path kept) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(kept)))) {
            while (true) {
                String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
                float[] vector = new float[in.readInt()];
                for (int i = 0; i < vector.length; i++) {
                    vector[i] = in.readFloat();
                }
                known.put(text, vector);
            }
        } catch (EOFException end) {
            return;
        }
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public int dimensions() {
        return model.dimensions();
    }

    @Override
    public List<float[]> passages(List<String> texts) {
        List<float[]> vectors = new ArrayList<>();
        texts.forEach(text -> vectors.add(known.computeIfAbsent(
                text, unknown -> keep(unknown, model.passages(List.of(unknown)).getFirst()))));
        return vectors;
    }

    @Override
    public float[] query(String text) {
        return known.computeIfAbsent("query: " + text, unknown -> keep(unknown, model.query(text)));
    }

    private synchronized float[] keep(String text, float[] vector) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            file.writeInt(bytes.length);
            file.write(bytes);
            file.writeInt(vector.length);
            for (float number : vector) {
                file.writeFloat(number);
            }
            file.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return vector;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

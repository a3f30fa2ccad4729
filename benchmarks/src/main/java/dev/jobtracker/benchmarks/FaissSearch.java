package dev.jobtracker.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Objects;

/** FAISS in a Python process of its own (Debian: {@code python3-faiss}), asked one query after the other. */
final class FaissSearch implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;
    private final Writer questions;
    private final String version;

    private FaissSearch(Process process) throws IOException {
        this.process = process;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.questions = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
        String ready = answers.readLine();
        if (ready == null) {
            throw new IOException("python3 ended: is python3-faiss installed?");
        }
        this.version = ready.substring(ready.indexOf(' ') + 1);
    }

    static FaissSearch over(float[][] vectors, float[][] queries) throws IOException {
        try (TemporaryDirectory directory = TemporaryDirectory.named("faiss")) {
            Path script = directory.path().resolve("faiss_search.py");
            try (InputStream source = FaissSearch.class.getResourceAsStream("/ranking/faiss_search.py")) {
                Files.copy(Objects.requireNonNull(source), script);
            }
            return new FaissSearch(new ProcessBuilder(
                            "/usr/bin/python3",
                            script.toString(),
                            write(directory.path().resolve("vectors"), vectors).toString(),
                            write(directory.path().resolve("queries"), queries).toString(),
                            Integer.toString(vectors[0].length))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        }
    }

    private static Path write(Path file, float[][] vectors) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(vectors[0].length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (float[] vector : vectors) {
                bytes.clear();
                bytes.asFloatBuffer().put(vector);
                channel.write(bytes);
            }
        }
        return file;
    }

    String version() {
        return version;
    }

    /**
     * What a search found.
     *
     * @param milliseconds of the processor
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
    record Found(double milliseconds, int[] nearest) {}

    Found search(int query) throws IOException {
        questions.write(query + "\n");
        questions.flush();
        String[] parts =
                Objects.requireNonNull(answers.readLine(), "FAISS ended").split(" ", -1);
        return new Found(
                Double.parseDouble(parts[0]),
                Arrays.stream(parts).skip(1).mapToInt(Integer::parseInt).toArray());
    }

    @Override
    public void close() throws IOException {
        questions.close();
        process.destroy();
    }
}

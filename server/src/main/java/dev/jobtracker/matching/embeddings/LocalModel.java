package dev.jobtracker.matching.embeddings;

import ai.onnxruntime.OrtException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;

/** The model that comes along: bge-small-en-v1.5 in 8 bits, English, as LangChain4j ships it. */
final class LocalModel {

    static final String NAME = "local/bge-small-en-v1.5-q";
    private static final String FILES = "/bge-small-en-v1.5-q";

    /** What its makers had it learn before questions. */
    private static final String BEFORE_QUERIES = "Represent this sentence for searching relevant passages: ";

    /** How many tokens it can read. */
    private static final int WINDOW = 512;

    /** More than the model's file has. */
    private static final int LARGEST_FILE = 48 << 20;

    private LocalModel() {}

    static OnnxModel of(int callers) {
        return new OnnxModel(NAME, callers, BEFORE_QUERIES, "", LocalModel::load);
    }

    private static OnnxEncoder load() throws OrtException, IOException {
        // Outside the heap, which would grow for good by what is needed for a moment.
        try (Arena memory = Arena.ofConfined();
                InputStream tokenizer = resource(FILES + "-tokenizer.json")) {
            return new OnnxEncoder(FusedBert.of(file(memory), memory), tokenizer, Pooling.CLS, WINDOW);
        }
    }

    private static ByteBuffer file(Arena memory) throws IOException {
        try (InputStream model = resource(FILES + ".onnx")) {
            ByteBuffer file = memory.allocate(LARGEST_FILE).asByteBuffer();
            byte[] part = new byte[64 << 10];
            for (int read = model.read(part); read >= 0; read = model.read(part)) {
                file.put(part, 0, read);
            }
            return file.flip();
        }
    }

    private static InputStream resource(String name) throws FileNotFoundException {
        InputStream found = LocalModel.class.getResourceAsStream(name);
        if (found == null) {
            throw new FileNotFoundException(name);
        }
        return found;
    }
}

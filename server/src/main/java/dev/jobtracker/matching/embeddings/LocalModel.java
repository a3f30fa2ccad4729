package dev.jobtracker.matching.embeddings;

import ai.onnxruntime.OrtException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** The model that comes along: bge-small-en-v1.5 in 8 bits, English, as LangChain4j ships it. */
final class LocalModel {

    static final String NAME = "local/bge-small-en-v1.5-q";
    private static final String FILES = "/bge-small-en-v1.5-q";

    /** What its makers had it learn before questions. */
    private static final String BEFORE_QUERIES = "Represent this sentence for searching relevant passages: ";

    /** How many tokens it can read. */
    private static final int WINDOW = 512;

    private LocalModel() {}

    static OnnxModel of(int callers) {
        return new OnnxModel(NAME, callers, BEFORE_QUERIES, "", LocalModel::load);
    }

    private static OnnxEncoder load() throws OrtException, IOException {
        try (InputStream model = resource(FILES + ".onnx");
                InputStream tokenizer = resource(FILES + "-tokenizer.json")) {
            return new OnnxEncoder(FusedBert.of(model.readAllBytes()), tokenizer, Pooling.CLS, WINDOW);
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

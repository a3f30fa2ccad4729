package dev.jobtracker.matching.embeddings;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * A sentence model in ONNX Runtime with its tokenizer. One text at a time and one thread for each: texts in batches are
 * slower, since all are padded to the longest, and a quantised model computes others' vectors with them. Safe to share
 * between threads, which then compute side by side.
 */
final class OnnxEncoder implements AutoCloseable {

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;
    private final Pooling pooling;

    /**
     * Takes some hundred milliseconds.
     *
     * @param model the file's content, outside the heap
     */
    OnnxEncoder(ByteBuffer model, InputStream tokenizer, Pooling pooling, int window) throws OrtException, IOException {
        this.environment = OrtEnvironment.getEnvironment();
        this.pooling = pooling;
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // Texts differ in length: what is remembered of the memory of one only piles up.
            options.setMemoryPatternOptimization(false);
            this.session = environment.createSession(model, options);
        }
        this.tokenizer = HuggingFaceTokenizer.newInstance(
                tokenizer, Map.of("padding", "false", "truncation", "true", "maxLength", Integer.toString(window)));
    }

    /** How many numbers a vector has. */
    int dimensions() throws OrtException {
        NodeInfo output = session.getOutputInfo().values().iterator().next();
        long[] shape = ((TensorInfo) output.getInfo()).getShape();
        long last = shape[shape.length - 1];
        return last > 0 ? (int) last : encode("dimensions").length;
    }

    /** A text's vector, of length one. */
    float[] encode(String text) throws OrtException {
        Encoding encoding = tokenizer.encode(text);
        long[] tokens = encoding.getIds();
        long[] shape = {1, tokens.length};
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            for (String name : session.getInputNames()) {
                LongBuffer values = LongBuffer.wrap(
                        switch (name) {
                            case "input_ids" -> tokens;
                            case "attention_mask" -> encoding.getAttentionMask();
                            case "token_type_ids" -> encoding.getTypeIds();
                            default -> throw new OrtException("the model wants an input that is not known: " + name);
                        });
                inputs.put(name, OnnxTensor.createTensor(environment, values, shape));
            }
            try (OrtSession.Result result = session.run(inputs)) {
                return Vectors.unit(pooled((OnnxTensor) result.get(0)));
            }
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    /** Most models hand out a vector for each token, some one for the text. */
    private float[] pooled(OnnxTensor output) {
        long[] shape = output.getInfo().getShape();
        FloatBuffer numbers = output.getFloatBuffer();
        float[] vector = new float[(int) shape[shape.length - 1]];
        int tokens = shape.length == 3 && pooling == Pooling.MEAN ? (int) shape[1] : 1;
        for (int token = 0; token < tokens; token++) {
            for (int i = 0; i < vector.length; i++) {
                vector[i] += numbers.get();
            }
        }
        return vector;
    }

    @Override
    public void close() throws OrtException {
        session.close();
        tokenizer.close();
    }
}

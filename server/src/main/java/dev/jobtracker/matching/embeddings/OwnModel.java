package dev.jobtracker.matching.embeddings;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** A person's own model: a file in the ONNX format, and {@code tokenizer.json} beside it or one directory up. */
final class OwnModel {

    private OwnModel() {}

    static OnnxModel of(EmbeddingSettings settings) {
        Path path = Objects.requireNonNull(settings.path());
        return new OnnxModel(
                name(settings, path),
                settings.callers(),
                settings.queryPrefix(),
                settings.passagePrefix(),
                () -> load(settings, path));
    }

    /** What else would change the vectors goes into the name as a number. */
    private static String name(EmbeddingSettings settings, Path path) {
        String label = settings.model() != null ? settings.model() : String.valueOf(path.getFileName());
        CRC32 sum = new CRC32();
        for (Object part : List.of(
                size(path), settings.pooling(), settings.queryPrefix(), settings.passagePrefix(), settings.window())) {
            sum.update((part + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return "onnx/%s/%08x".formatted(label, sum.getValue());
    }

    private static long size(Path path) {
        try {
            return Files.size(model(path));
        } catch (IOException failure) {
            throw new UncheckedIOException("embedding.path: " + failure.getMessage(), failure);
        }
    }

    private static OnnxEncoder load(EmbeddingSettings settings, Path path) throws OrtException, IOException {
        Path model = model(path);
        try (InputStream tokenizer = Files.newInputStream(tokenizer(model));
                FileChannel file = FileChannel.open(model)) {
            ByteBuffer content = file.map(MapMode.READ_ONLY, 0, file.size());
            return new OnnxEncoder(content, tokenizer, settings.pooling(), settings.window());
        }
    }

    private static Path model(Path path) throws NoSuchFileException {
        return first(
                Stream.of(path, path.resolve("model.onnx"), path.resolve("onnx/model.onnx")),
                path + " has no model.onnx");
    }

    private static Path tokenizer(Path model) throws NoSuchFileException {
        Path beside = model.resolveSibling("tokenizer.json");
        Path directory = model.toAbsolutePath().getParent();
        Path above = directory == null ? beside : directory.resolveSibling("tokenizer.json");
        return first(Stream.of(beside, above), "no tokenizer.json beside " + model);
    }

    private static Path first(Stream<Path> places, String otherwise) throws NoSuchFileException {
        return places.filter(Files::isRegularFile).findFirst().orElseThrow(() -> new NoSuchFileException(otherwise));
    }
}

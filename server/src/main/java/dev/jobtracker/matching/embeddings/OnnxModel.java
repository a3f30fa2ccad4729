package dev.jobtracker.matching.embeddings;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A model that is computed in this process, and loaded when it is first used. */
final class OnnxModel implements EmbeddingModel, AutoCloseable {

    /** A thread that found nothing to do for so long ends. */
    private static final Duration IDLE = Duration.ofSeconds(10);

    private final String name;
    private final int callers;
    private final String queryPrefix;
    private final String passagePrefix;
    private final Source source;

    /** The runtime does not look whether a session is in use before it frees its memory. */
    private final ReadWriteLock use = new ReentrantReadWriteLock();

    /**
     * A virtual thread would keep its carrier from requests for as long as it computes. What waits for a person is
     * computed beside what is computed in the background.
     */
    private final ExecutorService threads;

    private @Nullable OnnxEncoder encoder;
    private boolean closed;

    /**
     * Nothing is computed or loaded before it is needed.
     *
     * @param callers how many texts are computed side by side
     */
    OnnxModel(String name, int callers, String queryPrefix, String passagePrefix, Source source) {
        this.name = name;
        this.callers = callers;
        this.queryPrefix = queryPrefix;
        this.passagePrefix = passagePrefix;
        this.source = source;
        this.threads = threads(callers + Runtime.getRuntime().availableProcessors());
    }

    private static ExecutorService threads(int most) {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                most,
                most,
                IDLE.toSeconds(),
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name("embedding-", 1).daemon().factory());
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /** Loads the model. */
    interface Source {

        OnnxEncoder load() throws OrtException, IOException;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int dimensions() {
        return await(threads.submit(() -> using(OnnxEncoder::dimensions)));
    }

    @Override
    public float[] query(String text) {
        return await(threads.submit(() -> encode(queryPrefix + text)));
    }

    @Override
    public List<float[]> passages(List<String> texts) {
        float[][] vectors = new float[texts.size()][];
        Queue<Integer> longestFirst = new ConcurrentLinkedQueue<>(IntStream.range(0, vectors.length)
                .boxed()
                .sorted(Comparator.comparingInt(text -> -texts.get(text).length()))
                .toList());
        List<Future<Boolean>> shares = new ArrayList<>();
        for (int caller = 0; caller < Math.min(callers, texts.size()); caller++) {
            shares.add(threads.submit(() -> take(longestFirst, texts, vectors), true));
        }
        try {
            shares.forEach(OnnxModel::await);
        } finally {
            longestFirst.clear();
        }
        return List.of(vectors);
    }

    /** Texts differ in length: whoever is done takes the next, and the last is a short one. */
    private void take(Queue<Integer> left, List<String> texts, float[][] vectors) {
        for (Integer text = left.poll(); text != null; text = left.poll()) {
            vectors[text] = encode(passagePrefix + texts.get(text));
        }
    }

    private static <T> T await(Future<T> share) {
        try {
            return share.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new EmbeddingFailedException("stopped", stopped);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(failure);
        }
    }

    private float[] encode(String text) {
        return using(loaded -> loaded.encode(text));
    }

    private interface Question<T> {

        T ask(OnnxEncoder encoder) throws OrtException;
    }

    private <T> T using(Question<T> question) {
        use.readLock().lock();
        try {
            return question.ask(encoder());
        } catch (OrtException failure) {
            throw failed(failure);
        } finally {
            use.readLock().unlock();
        }
    }

    private synchronized OnnxEncoder encoder() {
        if (closed) {
            throw failed(new IllegalStateException("it was closed"));
        }
        if (encoder == null) {
            try {
                encoder = source.load();
            } catch (OrtException | IOException | RuntimeException | UnsatisfiedLinkError failure) {
                throw failed(failure);
            }
        }
        return encoder;
    }

    private EmbeddingFailedException failed(Throwable cause) {
        return new EmbeddingFailedException("the model " + name + " cannot be used: " + cause.getMessage(), cause);
    }

    /** Waits for the texts that are being computed; there are no more afterwards. */
    @Override
    public void close() throws OrtException {
        use.writeLock().lock();
        try {
            closed = true;
            if (encoder != null) {
                encoder.close();
                encoder = null;
            }
        } finally {
            use.writeLock().unlock();
        }
    }
}

package dev.jobtracker.jobs.duplicates;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text in order, each as the number of its folded form, the number of its stem or meaning, and its
 * {@link Weight}. Immutable once read.
 */
final class Passage {

    static final Passage EMPTY = new Passage(new int[0], new int[0], new byte[0], new boolean[0], new int[0], 0);

    private static final int FEWEST_SPOKEN = 4;
    private static final int NOT_LOOKED_AT = -1;

    private final int[] forms;
    private final int[] stems;
    private final byte[] weights;
    private final boolean[] numbers;
    private final int[] parts;
    private final int size;
    private volatile int language = NOT_LOOKED_AT;
    private volatile @Nullable Stems distinct;
    private volatile @Nullable Runs runs;

    Passage(int[] forms, int[] stems, byte[] weights, boolean[] numbers, int[] parts, int size) {
        this.forms = Arrays.copyOf(forms, size);
        this.stems = Arrays.copyOf(stems, size);
        this.weights = Arrays.copyOf(weights, size);
        this.numbers = Arrays.copyOf(numbers, size);
        this.parts = parts;
        this.size = size;
    }

    static Passage of(String text) {
        return new PassageReader(PlainText.of(text)).read();
    }

    /** The bit of the language that most of its common words are of; 0 where that is not clear. */
    int language() {
        int known = language;
        if (known == NOT_LOOKED_AT) {
            known = mostSpoken();
            language = known;
        }
        return known;
    }

    private int mostSpoken() {
        int[] spoken = new int[Vocabulary.LANGUAGES];
        for (int form : forms) {
            int bits = Vocabulary.languages(form);
            for (int each = 0; bits != 0 && each < spoken.length; each++) {
                spoken[each] += bits >> each & 1;
            }
        }
        int most = 0;
        for (int each = 1; each < spoken.length; each++) {
            most = spoken[each] > spoken[most] ? each : most;
        }
        return spoken[most] < FEWEST_SPOKEN ? 0 : 1 << most;
    }

    int size() {
        return size;
    }

    int form(int index) {
        return forms[index];
    }

    int stem(int index) {
        return stems[index];
    }

    /** How much it tells about the opening that this word stands here; 0 for what stands everywhere. */
    int weight(int index) {
        return weights[index];
    }

    /** Whether it is a number or a month. */
    boolean isNumber(int index) {
        return numbers[index];
    }

    /** Shows the meanings of what its compounds are made of, each once. */
    void forEachPart(IntConsumer each) {
        for (int part : parts) {
            each.accept(part);
        }
    }

    /** Lays out now what comparison wants. */
    void prepare() {
        language();
        distinct();
        runs();
    }

    /** Every stem once. */
    Stems distinct() {
        Stems known = distinct;
        if (known == null) {
            known = new Stems(stems);
            distinct = known;
        }
        return known;
    }

    Runs runs() {
        Runs known = runs;
        if (known == null) {
            known = new Runs(forms);
            runs = known;
        }
        return known;
    }

    /** The stem of each word, in order. */
    IntStream stems() {
        return Arrays.stream(stems);
    }
}

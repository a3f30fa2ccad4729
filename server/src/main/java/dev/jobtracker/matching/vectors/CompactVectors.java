package dev.jobtracker.matching.vectors;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Vectors in memory with 8 bits a number, each with a scale of its own: a quarter of their size, and exact enough to
 * tell which are worth an exact look. They stand side by side in blocks, so that growing copies nothing. Where they are
 * many, a coarser form of them tells which are worth a look at all. Not safe to share between threads that change it.
 */
public final class CompactVectors {

    private static final int BLOCK = 4_096;
    private static final int LARGEST = 127;

    /** Of the query: its products with a vector's numbers must not overflow when they are summed. */
    private static final int LARGEST_OF_QUERY = 2_047;

    /** From how many on the coarse form is worth its while. */
    private static final int MANY = 16_384;

    /** How many pass the coarse form: one in so many of all, and so many for each that is asked for. */
    private static final int ONE_IN = 10;

    private static final int FOR_EACH = 8;

    private final int dimensions;
    private @Nullable CoarseVectors coarse;
    private int sizeWhenCoarse;
    private byte[][] blocks = new byte[0][];
    private float[] scales = new float[0];
    private int[] numbers = new int[0];
    private int[] slots = new int[0];
    private int size;

    public CompactVectors(int dimensions) {
        this.dimensions = dimensions;
    }

    int size() {
        return size;
    }

    /** How many bytes this takes. */
    public long bytes() {
        return (coarse == null ? 0 : coarse.bytes())
                + (long) blocks.length * BLOCK * dimensions
                + 4L * (scales.length + numbers.length + slots.length);
    }

    /** Puts a posting's vector in, in place of an earlier one. */
    public void put(int number, float[] vector) {
        int slot = slotOf(number);
        if (slot < 0) {
            slot = append(number);
        }
        float most = 0;
        for (float value : vector) {
            most = Math.max(most, Math.abs(value));
        }
        float scale = most == 0 ? 1 : most / LARGEST;
        byte[] block = blocks[slot / BLOCK];
        int offset = slot % BLOCK * dimensions;
        for (int i = 0; i < dimensions; i++) {
            block[offset + i] = (byte) Math.round(vector[i] / scale);
        }
        scales[slot] = scale;
        if (coarse != null) {
            coarse.put(slot, vector);
        }
        if (size >= Math.max(MANY, 2 * sizeWhenCoarse)) {
            makeCoarse();
        }
    }

    /** Around the middle of those that are there, which hardly moves when more come. */
    private void makeCoarse() {
        float[] middle = new float[dimensions];
        for (int slot = 0; slot < size; slot++) {
            float[] vector = vector(slot);
            for (int i = 0; i < dimensions; i++) {
                middle[i] += vector[i] / size;
            }
        }
        CoarseVectors made = new CoarseVectors(middle);
        for (int slot = 0; slot < size; slot++) {
            made.put(slot, vector(slot));
        }
        coarse = made;
        sizeWhenCoarse = size;
    }

    private float[] vector(int slot) {
        byte[] block = blocks[slot / BLOCK];
        int offset = slot % BLOCK * dimensions;
        float[] vector = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            vector[i] = block[offset + i] * scales[slot];
        }
        return vector;
    }

    private int slotOf(int number) {
        return number < slots.length ? slots[number] - 1 : -1;
    }

    private int append(int number) {
        if (size == blocks.length * BLOCK) {
            blocks = Arrays.copyOf(blocks, blocks.length + 1);
            blocks[blocks.length - 1] = new byte[BLOCK * dimensions];
            scales = Arrays.copyOf(scales, blocks.length * BLOCK);
            numbers = Arrays.copyOf(numbers, blocks.length * BLOCK);
        }
        if (number >= slots.length) {
            slots = Arrays.copyOf(slots, Math.max(number + 1, slots.length + slots.length / 4));
        }
        numbers[size] = number;
        slots[number] = size + 1;
        return size++;
    }

    /** Takes a posting's vector out; the last one takes its place. */
    void remove(int number) {
        int slot = slotOf(number);
        if (slot < 0) {
            return;
        }
        int last = --size;
        if (slot != last) {
            System.arraycopy(
                    blocks[last / BLOCK],
                    last % BLOCK * dimensions,
                    blocks[slot / BLOCK],
                    slot % BLOCK * dimensions,
                    dimensions);
            scales[slot] = scales[last];
            numbers[slot] = numbers[last];
            if (coarse != null) {
                coarse.move(last, slot);
            }
            slots[numbers[slot]] = slot + 1;
        }
        slots[number] = 0;
    }

    /** Takes out all but these. */
    void retain(BitSet kept) {
        for (int slot = size - 1; slot >= 0; slot--) {
            if (!kept.get(numbers[slot])) {
                remove(numbers[slot]);
            }
        }
    }

    /**
     * The postings that are most alike to a query as far as eight bits tell, best first.
     *
     * @param among only these; null for all
     */
    public int[] best(float[] query, @Nullable BitSet among, int limit) {
        int[] compact = compact(query);
        BestNumbers best = new BestNumbers(Math.min(limit, size));
        CoarseVectors first = coarse;
        int count = among == null ? size : Math.min(size, among.cardinality());
        if (first != null && count >= MANY) {
            int promising = Math.max(FOR_EACH * limit, count / ONE_IN);
            scanPromising(first.estimates(query, size), compact, among, promising, best);
        } else if (among == null) {
            scan(compact, best);
        } else {
            pick(compact, among, best);
        }
        return best.numbers();
    }

    private static int[] compact(float[] query) {
        float most = 0;
        for (float value : query) {
            most = Math.max(most, Math.abs(value));
        }
        float scale = most == 0 ? 1 : most / LARGEST_OF_QUERY;
        int[] compact = new int[query.length];
        for (int i = 0; i < query.length; i++) {
            compact[i] = Math.round(query[i] / scale);
        }
        return compact;
    }

    private void scanPromising(float[] estimates, int[] query, @Nullable BitSet among, int count, BestNumbers best) {
        int[] slots = new int[estimates.length];
        int kept = 0;
        for (int slot = 0; slot < estimates.length; slot++) {
            if (among == null || among.get(numbers[slot])) {
                slots[kept] = slot;
                estimates[kept++] = estimates[slot];
            }
        }
        float least = CoarseVectors.threshold(estimates, kept, count);
        for (int at = 0; at < kept; at++) {
            if (estimates[at] >= least) {
                int slot = slots[at];
                best.add(numbers[slot], dot(blocks[slot / BLOCK], slot % BLOCK * dimensions, query) * scales[slot]);
            }
        }
    }

    private void scan(int[] query, BestNumbers best) {
        for (int slot = 0; slot < size; slot++) {
            best.add(numbers[slot], dot(blocks[slot / BLOCK], slot % BLOCK * dimensions, query) * scales[slot]);
        }
    }

    private void pick(int[] query, BitSet among, BestNumbers best) {
        for (int number = among.nextSetBit(0); number >= 0; number = among.nextSetBit(number + 1)) {
            int slot = slotOf(number);
            if (slot >= 0) {
                best.add(number, dot(blocks[slot / BLOCK], slot % BLOCK * dimensions, query) * scales[slot]);
            }
        }
    }

    /** A loop as plain as this is what the JIT makes vector instructions of. */
    private static int dot(byte[] block, int offset, int[] query) {
        int sum = 0;
        for (int i = 0; i < query.length; i++) {
            sum += block[offset + i] * query[i];
        }
        return sum;
    }
}

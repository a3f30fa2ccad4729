package dev.jobtracker.matching.vectors;

import java.util.Arrays;

/**
 * Vectors in one bit a number: on which side of a middle each lies. With two numbers beside them the bits tell nearly
 * what an inner product is, for a fraction of the work, so that only the most promising need a closer look (RaBitQ, Gao
 * and Long, SIGMOD 2024, without its rotation).
 *
 * <p>With the middle m and r = v − m, q·v is q·m + m·r + (q − m)·r. The first is the same for all, the second is kept,
 * and the third is nearly the sum of (q − m)ᵢ by the sign of rᵢ, times |r|² ∕ Σ|rᵢ|, which is kept too. Not safe to
 * share between threads that change it.
 */
final class CoarseVectors {

    private static final int BLOCK = 4_096;

    /** How fine the query is: its numbers are taken apart into as many bits. */
    private static final int PLANES = 4;

    private static final int HIGHEST = (1 << PLANES) - 1;

    private static final int STEPS = 4_096;

    private final float[] middle;
    private final int words;
    private long[][] blocks = new long[0][];
    private float[] offsets = new float[0];
    private float[] factors = new float[0];

    CoarseVectors(float[] middle) {
        this.middle = middle;
        this.words = (middle.length + Long.SIZE - 1) / Long.SIZE;
    }

    /** How many bytes this takes. */
    long bytes() {
        return 8L * blocks.length * BLOCK * words + 8L * offsets.length;
    }

    /** Slots are numbered from 0 without gaps. */
    void put(int slot, float[] vector) {
        if (slot == blocks.length * BLOCK) {
            blocks = Arrays.copyOf(blocks, blocks.length + 1);
            blocks[blocks.length - 1] = new long[BLOCK * words];
            offsets = Arrays.copyOf(offsets, blocks.length * BLOCK);
            factors = Arrays.copyOf(factors, blocks.length * BLOCK);
        }
        long[] block = blocks[slot / BLOCK];
        int start = slot % BLOCK * words;
        Arrays.fill(block, start, start + words, 0);
        float along = 0;
        float squares = 0;
        float sum = 0;
        for (int i = 0; i < middle.length; i++) {
            float rest = vector[i] - middle[i];
            along += middle[i] * rest;
            squares += rest * rest;
            sum += Math.abs(rest);
            if (rest > 0) {
                block[start + i / Long.SIZE] |= 1L << i;
            }
        }
        offsets[slot] = along;
        factors[slot] = sum == 0 ? 0 : squares / sum;
    }

    void move(int from, int to) {
        System.arraycopy(blocks[from / BLOCK], from % BLOCK * words, blocks[to / BLOCK], to % BLOCK * words, words);
        offsets[to] = offsets[from];
        factors[to] = factors[from];
    }

    /**
     * What the inner products with a query are, nearly and all less the same number.
     *
     * @param size of how many slots
     */
    float[] estimates(float[] query, int size) {
        float[] around = new float[query.length];
        float lowest = Float.MAX_VALUE;
        float highest = -Float.MAX_VALUE;
        float sum = 0;
        for (int i = 0; i < query.length; i++) {
            around[i] = query[i] - middle[i];
            lowest = Math.min(lowest, around[i]);
            highest = Math.max(highest, around[i]);
            sum += around[i];
        }
        float step = highest > lowest ? (highest - lowest) / HIGHEST : 1;
        long[] planes = planes(around, lowest, step);
        float[] estimates = new float[size];
        for (int slot = 0; slot < size; slot++) {
            // Set bits in the upper half, their weighted overlap with the query in the lower one.
            long counts = counts(blocks[slot / BLOCK], slot % BLOCK * words, planes);
            float ofSet = lowest * (counts >>> Integer.SIZE) + step * (int) counts;
            estimates[slot] = offsets[slot] + factors[slot] * (2 * ofSet - sum);
        }
        return estimates;
    }

    /** Of each word all planes, one after the other. */
    private long[] planes(float[] around, float lowest, float step) {
        long[] planes = new long[words * PLANES];
        for (int i = 0; i < around.length; i++) {
            int level = Math.round((around[i] - lowest) / step);
            for (int plane = 0; plane < PLANES; plane++) {
                planes[i / Long.SIZE * PLANES + plane] |= (level >> plane & 1L) << i;
            }
        }
        return planes;
    }

    private static long counts(long[] block, int start, long[] planes) {
        int set = 0;
        int overlap = 0;
        for (int at = 0, word = start; at < planes.length; at += PLANES, word++) {
            long bits = block[word];
            set += Long.bitCount(bits);
            overlap += Long.bitCount(bits & planes[at])
                    + 2 * Long.bitCount(bits & planes[at + 1])
                    + 4 * Long.bitCount(bits & planes[at + 2])
                    + 8 * Long.bitCount(bits & planes[at + 3]);
        }
        return (long) set << Integer.SIZE | overlap;
    }

    /**
     * Such that about {@code count} of the first {@code size} estimates are as high or higher.
     *
     * @return a little lower rather than too high
     */
    static float threshold(float[] estimates, int size, int count) {
        float lowest = Float.MAX_VALUE;
        float highest = -Float.MAX_VALUE;
        for (int at = 0; at < size; at++) {
            lowest = Math.min(lowest, estimates[at]);
            highest = Math.max(highest, estimates[at]);
        }
        if (size <= count || lowest == highest) {
            return lowest;
        }
        float perStep = STEPS / (highest - lowest);
        int[] histogram = new int[STEPS + 1];
        for (int at = 0; at < size; at++) {
            histogram[(int) ((estimates[at] - lowest) * perStep)]++;
        }
        int step = STEPS;
        for (int higher = histogram[step]; higher < count; higher += histogram[step]) {
            step--;
        }
        return lowest + (step - 1) / perStep;
    }
}

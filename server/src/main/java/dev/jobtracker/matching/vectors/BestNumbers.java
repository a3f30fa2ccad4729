package dev.jobtracker.matching.vectors;

/** The numbers with the highest scores so far: a heap with the lowest of them on top. */
final class BestNumbers {

    private final int[] numbers;
    private final float[] scores;
    private int size;

    BestNumbers(int most) {
        this.numbers = new int[most];
        this.scores = new float[most];
    }

    void add(int number, float score) {
        if (size < numbers.length) {
            rise(size++, number, score);
        } else if (size > 0 && score > scores[0]) {
            sink(number, score, size);
        }
    }

    private void rise(int from, int number, float score) {
        int at = from;
        while (at > 0 && scores[(at - 1) / 2] > score) {
            set(at, numbers[(at - 1) / 2], scores[(at - 1) / 2]);
            at = (at - 1) / 2;
        }
        set(at, number, score);
    }

    /** Puts it in place of the lowest. */
    private void sink(int number, float score, int end) {
        int at = 0;
        while (2 * at + 1 < end) {
            int child = 2 * at + 1;
            if (child + 1 < end && scores[child + 1] < scores[child]) {
                child++;
            }
            if (scores[child] >= score) {
                break;
            }
            set(at, numbers[child], scores[child]);
            at = child;
        }
        set(at, number, score);
    }

    private void set(int at, int number, float score) {
        numbers[at] = number;
        scores[at] = score;
    }

    /** Best first. What was added is gone after that. */
    int[] numbers() {
        int[] sorted = new int[size];
        while (size > 0) {
            sorted[--size] = numbers[0];
            sink(numbers[size], scores[size], size);
        }
        return sorted;
    }
}

package dev.jobtracker.benchmarks.parsing;

import java.io.IOException;

/**
 * One way to lay a résumé out.
 *
 * @param monthsTold whether the times of posts have months
 * @param picture whether it is a picture, which only Tesseract reads
 */
record Layout(String name, boolean monthsTold, boolean picture, Drawing drawing) {

    /** Makes the file. */
    @FunctionalInterface
    interface Drawing {
        byte[] of(InventedPerson person) throws IOException;
    }

    static Layout of(String name, Drawing drawing) {
        return new Layout(name, true, false, drawing);
    }
}

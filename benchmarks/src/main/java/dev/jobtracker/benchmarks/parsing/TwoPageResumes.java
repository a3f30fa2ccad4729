package dev.jobtracker.benchmarks.parsing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Résumés of two pages, as PDF, of people who do not exist. */
public final class TwoPageResumes {

    private TwoPageResumes() {}

    /** One for each invented person; the same each time. */
    public static List<byte[]> all() throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (InventedPerson person : InventedPeople.load()) {
            files.add(PdfLayouts.withHeadersAndFooters(person));
        }
        return files;
    }
}

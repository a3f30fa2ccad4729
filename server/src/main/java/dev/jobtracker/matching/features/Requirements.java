package dev.jobtracker.matching.features;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sentences in which a posting says what it asks for. */
public final class Requirements {

    private static final int SHORTEST = 12;
    private static final int MOST = 8;

    private Requirements() {}

    /** At most {@value #MOST}, in the order of the posting, what is asked for before what is welcome. */
    public static List<String> of(@Nullable String description) {
        Set<String> sentences = new LinkedHashSet<>();
        PostingLines.of(description).stream()
                .filter(line -> line.need() == Need.MUST || line.need() == Need.NICE)
                .filter(line -> line.text().length() >= SHORTEST)
                .sorted(Comparator.comparingDouble(
                                (PostingLine line) -> line.need().weight())
                        .reversed())
                .map(PostingLine::text)
                .forEach(sentences::add);
        return sentences.stream().limit(MOST).toList();
    }
}

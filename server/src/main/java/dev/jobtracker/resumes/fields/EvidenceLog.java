package dev.jobtracker.resumes.fields;

import dev.jobtracker.resumes.FieldEvidence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes note of where each field came from. */
final class EvidenceLog {

    private static final int LONGEST = 300;

    private final List<FieldEvidence> evidence = new ArrayList<>();

    /** The value, with its origin noted. */
    @Nullable
    String take(String field, @Nullable Found found) {
        if (found == null) {
            return null;
        }
        note(field, found.confidence(), found.source());
        return found.value();
    }

    void note(String field, double confidence, String source) {
        evidence.add(new FieldEvidence(field, Math.round(confidence * 100) / 100.0, cut(source)));
    }

    static String cut(String source) {
        String line = source.replace('\t', ' ').strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    List<FieldEvidence> all() {
        return evidence;
    }
}

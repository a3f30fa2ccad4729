package dev.jobtracker.resumes.filling;

import dev.jobtracker.resumes.FieldEvidence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the fields come from: the text as the model found it, or what was read before. */
final class FilledEvidence {

    private static final double FOUND = 0.8;
    private static final double AGREED = 0.95;

    private final SourceText text;
    private final List<FieldEvidence> before;
    private final List<FieldEvidence> evidence = new ArrayList<>();

    FilledEvidence(SourceText text, List<FieldEvidence> before) {
        this.text = text;
        this.before = before;
    }

    /**
     * Chooses a value: the model's where there is one, else the one that was read.
     *
     * @param earlier what the field was called when it was read
     */
    @Nullable
    String choose(String field, @Nullable String told, String earlier, @Nullable String read) {
        boolean agreed = told != null && read != null && SourceText.fold(told).equals(SourceText.fold(read));
        if (told == null || agreed) {
            keep(field, earlier, agreed ? AGREED : 0);
            return read;
        }
        evidence.add(new FieldEvidence(field, FOUND, text.source(told)));
        return told;
    }

    private void keep(String field, String earlier, double atLeast) {
        for (FieldEvidence known : before) {
            if (known.field().equals(earlier)) {
                evidence.add(new FieldEvidence(field, Math.max(atLeast, known.confidence()), known.text()));
            }
        }
    }

    void found(String field, String words) {
        evidence.add(new FieldEvidence(field, FOUND, text.source(words)));
    }

    /** Everything that was read below a name, as it was. */
    void keepAll(String prefix) {
        before.stream().filter(known -> known.field().startsWith(prefix)).forEach(evidence::add);
    }

    List<FieldEvidence> all() {
        return evidence;
    }
}

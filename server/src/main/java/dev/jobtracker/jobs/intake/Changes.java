package dev.jobtracker.jobs.intake;

import dev.jobtracker.jobs.clusters.Unclustered;
import dev.jobtracker.jobs.search.TextIndex;
import dev.jobtracker.jobs.text.IndexedText;
import dev.jobtracker.platform.schema.tables.records.PostingDetailRecord;
import dev.jobtracker.platform.schema.tables.records.PostingRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What one transaction is going to write: decided posting by posting, then written together. */
final class Changes {

    private final Instant now;
    private final boolean sample;
    private final List<Delivery> added = new ArrayList<>();
    private final Map<Delivery, StoredVersion> updated = new LinkedHashMap<>();
    private final Map<Integer, Instant> touched = new LinkedHashMap<>();

    Changes(Instant now, boolean sample) {
        this.now = now;
        this.sample = sample;
    }

    void decide(Delivery delivery, @Nullable StoredVersion before) {
        Instant made = delivery.source().updatedAt();
        if (before == null) {
            added.add(delivery);
        } else if (before.isNewerThan(delivery.source())) {
            return;
        } else if (!before.saysTheSame(delivery, PostingColumns.status(delivery.source(), now))) {
            updated.put(delivery, before);
        } else if (made != null && !made.equals(before.updatedAt())) {
            touched.put(before.number(), made);
        }
    }

    int added() {
        return added.size();
    }

    int updated() {
        return updated.size();
    }

    void write(DSLContext db, TextIndex index) {
        List<PostingRecord> rows = new ArrayList<>();
        List<PostingDetailRecord> details = new ArrayList<>();
        Map<Integer, IndexedText> words = new LinkedHashMap<>();
        int number = added.isEmpty() ? 0 : PostingRows.takeNumbers(db, added.size());
        for (Delivery delivery : added) {
            rows.add(PostingColumns.row(delivery, number, null, now));
            details.add(PostingColumns.detail(delivery, number, null, sample, now));
            words.put(number++, delivery.prepared().indexed());
        }
        updated.forEach((delivery, before) -> {
            rows.add(PostingColumns.row(delivery, before.number(), before, now));
            details.add(PostingColumns.detail(delivery, before.number(), before, sample, now));
            words.put(before.number(), delivery.prepared().indexed());
        });
        PostingRows.put(db, rows, details);
        index.put(db, words);
        Unclustered.note(db, words.keySet());
        PostingRows.touch(db, touched);
    }
}

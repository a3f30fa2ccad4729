package dev.jobtracker.jobs;

import static java.util.stream.Collectors.toMap;

import dev.jobtracker.jobs.text.IndexedText;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.schema.tables.records.PostingRecord;
import dev.jobtracker.platform.schema.tables.records.PostingTextRecord;
import dev.jobtracker.sources.SourcePosting;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Puts postings into the catalog, rows and index in one transaction; the same posting twice is the same as once. */
final class PostingStore {

    private final Database database;
    private final TextIndex index;
    private final Clock clock;
    private final boolean sample;

    PostingStore(Database database, TextIndex index, Clock clock, boolean sample) {
        this.database = database;
        this.index = index;
        this.clock = clock;
        this.sample = sample;
    }

    IntakeCounts store(List<PreparedPosting> postings) {
        if (postings.isEmpty()) {
            return IntakeCounts.NONE;
        }
        Collection<PreparedPosting> latest = latestOfEach(postings);
        return database.write(db -> store(db, latest));
    }

    private static Collection<PreparedPosting> latestOfEach(List<PreparedPosting> postings) {
        Map<UUID, PreparedPosting> latest = postings.stream()
                .collect(toMap(PreparedPosting::id, Function.identity(), PostingStore::later, LinkedHashMap::new));
        return latest.values();
    }

    private static PreparedPosting later(PreparedPosting one, PreparedPosting next) {
        Instant made = one.source().updatedAt();
        Instant madeNext = next.source().updatedAt();
        return made != null && madeNext != null && madeNext.isBefore(made) ? one : next;
    }

    private IntakeCounts store(DSLContext db, Collection<PreparedPosting> postings) {
        int number = PostingRows.takeNumbers(db, postings.size());
        Instant now = clock.instant();
        Map<UUID, StoredVersion> versions = PostingRows.versions(
                db, postings.stream().map(PreparedPosting::id).toList());
        Writing writing = new Writing();
        for (PreparedPosting posting : postings) {
            StoredVersion before = versions.get(posting.id());
            if (before == null) {
                writing.add(posting, number++, null, now);
            } else if (hasNews(before, posting, now)) {
                writing.add(posting, before.number(), before, now);
            }
        }
        PostingRows.put(db, writing.rows, writing.texts);
        index.put(db, writing.words);
        int updated = writing.rows.size() - writing.added;
        return new IntakeCounts(writing.added, updated, postings.size() - writing.rows.size());
    }

    private static boolean hasNews(StoredVersion before, PreparedPosting posting, Instant now) {
        SourcePosting source = posting.source();
        return !before.isNewerThan(source) && !before.saysTheSame(posting, PostingMapping.status(source, now));
    }

    /** What one transaction is going to write. */
    private final class Writing {

        private final List<PostingRecord> rows = new ArrayList<>();
        private final List<PostingTextRecord> texts = new ArrayList<>();
        private final Map<Integer, IndexedText> words = new LinkedHashMap<>();
        private int added;

        void add(PreparedPosting posting, int number, @Nullable StoredVersion before, Instant now) {
            PostingRecord row = PostingMapping.row(posting, number, before, now);
            row.setSample(sample);
            rows.add(row);
            texts.add(PostingMapping.text(posting, number));
            words.put(number, posting.indexed());
            added += before == null ? 1 : 0;
        }
    }
}

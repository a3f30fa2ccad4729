package dev.jobtracker.jobs.intake;

import static dev.jobtracker.platform.schema.Tables.POSTING;
import static dev.jobtracker.platform.schema.Tables.POSTING_DETAIL;

import dev.jobtracker.jobs.search.TextIndex;
import dev.jobtracker.jobs.text.IndexedText;
import dev.jobtracker.platform.backup.AfterRestore;
import dev.jobtracker.sources.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;

/** Indexes every posting anew after a restore: a backup holds texts, not what is derived from them. */
public final class WordsAfterRestore implements AfterRestore {

    private static final int TOGETHER = 500;

    private final TextIndex index;

    public WordsAfterRestore(TextIndex index) {
        this.index = index;
    }

    @Override
    public void restored(DSLContext db) {
        index.clear(db);
        int last = 0;
        for (Result<Record> rows = after(db, last); !rows.isEmpty(); rows = after(db, last)) {
            Map<Integer, IndexedText> texts = new LinkedHashMap<>();
            for (Record row : rows) {
                texts.put(row.get(POSTING.NUMBER), indexed(row));
                last = row.get(POSTING.NUMBER);
            }
            index.put(db, texts);
        }
    }

    private static Result<Record> after(DSLContext db, int number) {
        return db.select()
                .from(POSTING)
                .join(POSTING_DETAIL)
                .on(POSTING_DETAIL.NUMBER.eq(POSTING.NUMBER))
                .where(POSTING.NUMBER.gt(number))
                .orderBy(POSTING.NUMBER)
                .limit(TOGETHER)
                .fetch();
    }

    private static IndexedText indexed(Record row) {
        return IndexedText.of(
                row.get(POSTING_DETAIL.TITLE),
                words(row.get(POSTING_DETAIL.COMPANY_NAME)),
                words(row.get(POSTING_DETAIL.SKILLS)),
                row.get(POSTING_DETAIL.LOCATION) == null ? "" : PlaceWords.of(place(row)),
                words(row.get(POSTING_DETAIL.DESCRIPTION)));
    }

    private static Place place(Record row) {
        return new Place(
                row.get(POSTING_DETAIL.LOCATION),
                row.get(POSTING_DETAIL.CITY),
                row.get(POSTING_DETAIL.REGION),
                row.get(POSTING.COUNTRY),
                null,
                null);
    }

    private static String words(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}

package dev.jobtracker.jobs;

import static dev.jobtracker.platform.schema.Tables.POSTING;

import dev.jobtracker.jobs.marks.ImportRows;
import dev.jobtracker.jobs.marks.Mark;
import dev.jobtracker.jobs.marks.MarkRows;
import dev.jobtracker.jobs.marks.MarksOfReader;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.database.Remembered;
import dev.jobtracker.platform.web.Page;
import dev.jobtracker.platform.web.PageRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;

/**
 * What people saved and hid. A mark belongs to one person, is held on the posting that was marked and counts for all
 * that its cluster shows; setting it twice, or taking it away twice, is the same as once. A saved posting is never
 * deleted from the catalog. Safe to share between threads.
 */
public final class PostingMarks {

    /** More than that are not worth naming one by one. */
    private static final int TOGETHER = 500;

    private static final int MOST_READERS = 1_000;

    private final Database database;
    private final PostingCatalog catalog;
    private final Clock clock;
    private final Remembered<UUID, ReaderMarks> made;

    PostingMarks(Database database, PostingCatalog catalog, Clock clock) {
        this.database = database;
        this.catalog = catalog;
        this.clock = clock;
        this.made = new Remembered<>(database, MOST_READERS, MarksOfReader::all);
    }

    /** Saves a posting; whether there is such a posting. */
    public boolean save(UUID accountId, UUID posting) {
        return add(accountId, Mark.SAVED, posting);
    }

    /** Takes a posting from the saved ones; whether there is such a posting. */
    public boolean unsave(UUID accountId, UUID posting) {
        return remove(accountId, Mark.SAVED, posting);
    }

    /** Hides a posting; whether there is such a posting. */
    public boolean hide(UUID accountId, UUID posting) {
        return add(accountId, Mark.HIDDEN, posting);
    }

    /** Shows a posting again; whether there is such a posting. */
    public boolean unhide(UUID accountId, UUID posting) {
        return remove(accountId, Mark.HIDDEN, posting);
    }

    private boolean add(UUID accountId, Mark mark, UUID posting) {
        return database.write(db -> {
            boolean known = hold(db, accountId, posting);
            if (known) {
                MarkRows.add(db, accountId, mark, posting, clock.instant());
            }
            return known;
        });
    }

    private boolean remove(UUID accountId, Mark mark, UUID posting) {
        return database.write(db -> {
            MarkRows.remove(db, accountId, mark, posting);
            return hold(db, accountId, posting);
        });
    }

    /**
     * Changes the posting into what it is, so that no cleanup deletes it before the mark is there to keep it.
     *
     * @return whether there is such a posting
     */
    private static boolean hold(DSLContext db, UUID accountId, UUID posting) {
        return db.update(POSTING)
                        .set(POSTING.SOURCE, POSTING.SOURCE)
                        .where(POSTING.ID.eq(posting))
                        .and(ImportRows.visibleTo(accountId))
                        .execute()
                == 1;
    }

    /** What the person has made of all postings. */
    public ReaderMarks of(UUID accountId) {
        return made.get(accountId);
    }

    /** The same of these postings. */
    public ReaderMarks of(UUID accountId, List<JobPosting> postings) {
        List<UUID> ids = postings.stream().map(JobPosting::id).toList();
        return postings.size() <= TOGETHER ? database.read(db -> MarksOfReader.of(db, accountId, ids)) : of(accountId);
    }

    /**
     * What the person saved, open or not, the latest first.
     *
     * @param hidden only what they hid since, in place of all but that
     */
    public Page<JobPosting> saved(UUID accountId, boolean hidden, PageRequest page) {
        List<UUID> ids = database.read(db -> MarkRows.saved(db, accountId, hidden, page));
        long total = database.read(db -> MarkRows.countSaved(db, accountId, hidden));
        return new Page<>(catalog.openings(accountId, ids), page.page(), page.limit(), total);
    }
}

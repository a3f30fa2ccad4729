package dev.jobtracker.jobs;

import dev.jobtracker.jobs.marks.ImportRows;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.sources.SourceId;
import dev.jobtracker.sources.SourcePosting;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * Postings that people bring along themselves. Each belongs to who imported it and is shown to nobody else: it may come
 * from a page that only they can see, and a stranger's page could say anything. Safe to share between threads.
 */
public final class ImportedPostings {

    /** Where they come from, on the wire and in the catalog. */
    public static final SourceId SOURCE = new SourceId(ImportRows.SOURCE);

    private final Database database;
    private final PostingCatalog catalog;
    private final Clock clock;

    ImportedPostings(Database database, PostingCatalog catalog, Clock clock) {
        this.database = database;
        this.catalog = catalog;
        this.clock = clock;
    }

    /**
     * What a person's posting is called: the same page imported again is the same posting, and another person's is
     * another.
     *
     * @param page its address, or its content where it has none
     */
    public static String sourceId(UUID accountId, String page) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(accountId.toString().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(sha256.digest(page.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Takes a posting into the catalog, for one person.
     *
     * @param posting of {@link #SOURCE}, called by {@link #sourceId}
     */
    public JobPosting add(UUID accountId, SourcePosting posting) {
        if (!posting.source().equals(SOURCE)) {
            throw new IllegalArgumentException("not imported: " + posting.source());
        }
        var _ = catalog.store(List.of(posting));
        database.change(db -> ImportRows.own(db, accountId, posting.id(), clock.instant()));
        return catalog.find(posting.id()).orElseThrow();
    }
}

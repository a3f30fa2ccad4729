package dev.jobtracker.applications;

import static dev.jobtracker.platform.schema.Tables.APPLICATION_DOCUMENT;

import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.identifiers.Identifiers;
import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.sources.CleanText;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Files with applications. They are rows like everything else, so that an account's removal, a backup and a second
 * server know of nothing apart. What is not there or not the person's own is refused with 404. Safe to share between
 * threads.
 */
@Component
public class Documents {

    private static final int LARGEST = 10 * 1024 * 1024;
    private static final long MOST_BYTES = 500L * 1024 * 1024;
    private static final int LONGEST_NAME = 200;

    private final Database database;
    private final Applications applications;
    private final Clock clock;

    Documents(Database database, Applications applications, Clock clock) {
        this.database = database;
        this.applications = applications;
        this.clock = clock;
    }

    /** The documents of an application in the order in which they came. */
    public List<Document> of(UUID accountId, UUID applicationId) {
        UUID known = applications.require(accountId, applicationId).id();
        return database.read(db -> DocumentRows.list(db, APPLICATION_DOCUMENT.APPLICATION_ID.eq(known)));
    }

    /** All documents of a person. */
    public List<Document> ofAll(UUID accountId) {
        return database.read(db -> DocumentRows.list(db, APPLICATION_DOCUMENT.ACCOUNT_ID.eq(accountId)));
    }

    /**
     * Keeps a file.
     *
     * @throws ProblemException 413 {@code too_large}; 415 {@code unsupported_document_type}; 409 {@code documents_full}
     *     past 500 MB of one person
     */
    public Document add(UUID accountId, UUID applicationId, String fileName, byte[] content) {
        if (content.length > LARGEST) {
            throw new ProblemException(HttpStatus.CONTENT_TOO_LARGE, "too_large", "A document has at most 10 MB.");
        }
        String name = name(fileName);
        String mediaType = DocumentType.of(content, name)
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "unsupported_document_type",
                        "A document is a PDF, DOC, DOCX, ODT, RTF, PNG, JPEG or text file."));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID known = applications.require(accountId, applicationId).id();
        Document added = new Document(Identifiers.timeOrdered(), known, name, mediaType, content.length, 1, now, now);
        database.change(db -> {
            if (DocumentRows.bytesOf(db, accountId) + content.length > MOST_BYTES) {
                throw new ProblemException(
                        HttpStatus.CONFLICT, "documents_full", "There are 500 MB of documents already.");
            }
            DocumentRows.insert(db, accountId, added, content);
        });
        return added;
    }

    /** The last part of a path, without what could lead a browser or a file system astray. */
    private static String name(String given) {
        String last = given.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}\"<>:|?*]", "_");
        String name = CleanText.line(last, LONGEST_NAME);
        return name == null || name.matches("\\.+") ? "document" : name;
    }

    /** One document with its bytes. */
    public Content content(UUID accountId, UUID applicationId, UUID id) {
        return database.read(db -> {
            Document document = DocumentRows.list(db, one(accountId, applicationId, id)).stream()
                    .findFirst()
                    .orElseThrow(Documents::unknown);
            return new Content(document, DocumentRows.content(db, id).orElseThrow(Documents::unknown));
        });
    }

    /** A document and its bytes. */
    @SuppressWarnings("ArrayRecordComponent") // read once and written out, never compared
    public record Content(Document document, byte[] bytes) {}

    /**
     * Gives a document another name.
     *
     * @throws ProblemException 409 {@code stale}
     */
    public Document rename(UUID accountId, UUID applicationId, UUID id, @Nullable Long expected, String fileName) {
        Condition which = one(accountId, applicationId, id);
        return database.write(db -> {
            boolean renamed = DocumentRows.rename(db, which, expected, name(fileName), clock.instant());
            Document document =
                    DocumentRows.list(db, which).stream().findFirst().orElseThrow(Documents::unknown);
            if (!renamed) {
                throw Refusals.stale();
            }
            return document;
        });
    }

    public void remove(UUID accountId, UUID applicationId, UUID id) {
        boolean removed = database.write(db -> DocumentRows.delete(db, one(accountId, applicationId, id)));
        if (!removed) {
            throw unknown();
        }
    }

    private static Condition one(UUID accountId, UUID applicationId, UUID id) {
        return APPLICATION_DOCUMENT
                .ACCOUNT_ID
                .eq(accountId)
                .and(APPLICATION_DOCUMENT.APPLICATION_ID.eq(applicationId))
                .and(APPLICATION_DOCUMENT.ID.eq(id));
    }

    private static ProblemException unknown() {
        return ProblemException.notFound("document_not_found", "There is no such document with this application.");
    }
}

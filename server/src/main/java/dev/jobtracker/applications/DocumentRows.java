package dev.jobtracker.applications;

import static dev.jobtracker.platform.schema.Tables.APPLICATION_DOCUMENT;
import static dev.jobtracker.platform.schema.Tables.APPLICATION_DOCUMENT_CONTENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.sum;

import dev.jobtracker.platform.schema.tables.records.ApplicationDocumentRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The tables of documents: what is said of them, and their bytes. */
final class DocumentRows {

    private DocumentRows() {}

    static void insert(DSLContext db, UUID accountId, Document document, byte[] content) {
        db.insertInto(APPLICATION_DOCUMENT)
                .set(APPLICATION_DOCUMENT.ID, document.id())
                .set(APPLICATION_DOCUMENT.APPLICATION_ID, document.applicationId())
                .set(APPLICATION_DOCUMENT.ACCOUNT_ID, accountId)
                .set(APPLICATION_DOCUMENT.VERSION, document.version())
                .set(APPLICATION_DOCUMENT.FILE_NAME, document.fileName())
                .set(APPLICATION_DOCUMENT.MEDIA_TYPE, document.mediaType())
                .set(APPLICATION_DOCUMENT.SIZE, document.size())
                .set(APPLICATION_DOCUMENT.CREATED_AT, document.createdAt())
                .set(APPLICATION_DOCUMENT.UPDATED_AT, document.updatedAt())
                .execute();
        db.insertInto(APPLICATION_DOCUMENT_CONTENT)
                .set(APPLICATION_DOCUMENT_CONTENT.DOCUMENT_ID, document.id())
                .set(APPLICATION_DOCUMENT_CONTENT.CONTENT, content)
                .execute();
    }

    /** How many bytes a person keeps. */
    static long bytesOf(DSLContext db, UUID accountId) {
        return db.select(coalesce(sum(APPLICATION_DOCUMENT.SIZE), BigDecimal.ZERO))
                .from(APPLICATION_DOCUMENT)
                .where(APPLICATION_DOCUMENT.ACCOUNT_ID.eq(accountId))
                .fetchSingle()
                .value1()
                .longValue();
    }

    static List<Document> list(DSLContext db, Condition which) {
        return db.selectFrom(APPLICATION_DOCUMENT)
                .where(which)
                .orderBy(APPLICATION_DOCUMENT.ID)
                .fetch(DocumentRows::document);
    }

    static Optional<byte[]> content(DSLContext db, UUID id) {
        return db.select(APPLICATION_DOCUMENT_CONTENT.CONTENT)
                .from(APPLICATION_DOCUMENT_CONTENT)
                .where(APPLICATION_DOCUMENT_CONTENT.DOCUMENT_ID.eq(id))
                .fetchOptional(APPLICATION_DOCUMENT_CONTENT.CONTENT);
    }

    static boolean rename(DSLContext db, Condition which, @Nullable Long expected, String fileName, Instant now) {
        return db.update(APPLICATION_DOCUMENT)
                        .set(APPLICATION_DOCUMENT.FILE_NAME, fileName)
                        .set(APPLICATION_DOCUMENT.UPDATED_AT, now)
                        .set(APPLICATION_DOCUMENT.VERSION, APPLICATION_DOCUMENT.VERSION.plus(1))
                        .where(which)
                        .and(
                                expected == null
                                        ? APPLICATION_DOCUMENT.ID.isNotNull()
                                        : APPLICATION_DOCUMENT.VERSION.eq(expected))
                        .execute()
                == 1;
    }

    static boolean delete(DSLContext db, Condition which) {
        return db.deleteFrom(APPLICATION_DOCUMENT).where(which).execute() == 1;
    }

    private static Document document(ApplicationDocumentRecord row) {
        return new Document(
                row.getId(),
                row.getApplicationId(),
                row.getFileName(),
                row.getMediaType(),
                row.getSize(),
                row.getVersion(),
                row.getCreatedAt(),
                row.getUpdatedAt());
    }
}

package dev.jobtracker.applications;

import static dev.jobtracker.platform.schema.Tables.APPLICATION;
import static dev.jobtracker.platform.schema.Tables.APPLICATION_STAGE;

import dev.jobtracker.accounts.PersonalData;
import dev.jobtracker.platform.database.Database;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Applications and all that is kept with them, for whoever takes their data along or wants it gone. */
@Component
class ApplicationData implements PersonalData {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Database database;
    private final Pipelines pipelines;
    private final Documents documents;

    ApplicationData(Database database, Pipelines pipelines, Documents documents) {
        this.database = database;
        this.pipelines = pipelines;
        this.documents = documents;
    }

    @Override
    public String folder() {
        return "applications";
    }

    @Override
    public String about() {
        return "Your applications with every change of status, their postings as they were when you applied, notes,"
                + " contacts, interviews, reminders, documents and your own stages.";
    }

    @Override
    public void export(UUID accountId, ExportFolder folder) throws IOException {
        List<List<UUID>> parts = ApplicationRows.parts(database.read(db -> ApplicationRows.ids(db, accountId)));
        write(folder, "applications.json", parts, (db, ids) -> ApplicationRows.inOrder(db, accountId, ids));
        write(folder, "history.json", parts, EventRows::ofAll);
        write(folder, "postings.json", parts, KeptCopies::ofAll);
        details(folder, "notes.json", parts, Note.class);
        details(folder, "contacts.json", parts, Contact.class);
        details(folder, "interviews.json", parts, Interview.class);
        details(folder, "reminders.json", parts, Reminder.class);
        documents(accountId, folder);
        try (OutputStream file = folder.file("stages.json")) {
            file.write(JSON.writeValueAsBytes(pipelines.of(accountId).stages()));
        }
    }

    private void details(ExportFolder folder, String name, List<List<UUID>> parts, Class<? extends Detail> type)
            throws IOException {
        write(folder, name, parts, (db, ids) -> DetailRows.ofAll(db, ids, type));
    }

    /**
     * One part after the other, so that there is never more than one in memory, and no connection waits for a reader.
     */
    private void write(
            ExportFolder folder,
            String name,
            List<List<UUID>> parts,
            BiFunction<DSLContext, List<UUID>, ? extends List<?>> rows)
            throws IOException {
        try (SequenceWriter file = JSON.writer().writeValuesAsArray(folder.file(name))) {
            for (List<UUID> ids : parts) {
                List<?> part = database.read(db -> rows.apply(db, ids));
                file.writeAll(part);
            }
        }
    }

    private void documents(UUID accountId, ExportFolder folder) throws IOException {
        List<Document> all = documents.ofAll(accountId);
        try (OutputStream file = folder.file("documents.json")) {
            file.write(JSON.writeValueAsBytes(all));
        }
        for (Document document : all) {
            Documents.Content content = documents.content(accountId, document.applicationId(), document.id());
            try (OutputStream file = folder.file("documents/" + document.id() + "-" + document.fileName())) {
                file.write(content.bytes());
            }
        }
    }

    @Override
    public void erase(UUID accountId) {
        database.change(db -> {
            db.deleteFrom(APPLICATION)
                    .where(APPLICATION.ACCOUNT_ID.eq(accountId))
                    .execute();
            db.deleteFrom(APPLICATION_STAGE)
                    .where(APPLICATION_STAGE.ACCOUNT_ID.eq(accountId))
                    .execute();
        });
    }
}

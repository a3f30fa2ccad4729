package dev.jobtracker.applications;

import static dev.jobtracker.platform.schema.Tables.APPLICATION;
import static dev.jobtracker.platform.schema.Tables.APPLICATION_STAGE;

import dev.jobtracker.accounts.PersonalData;
import dev.jobtracker.platform.database.Database;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies;
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
    private final ApplicationLists lists;
    private final ApplicationHistory history;
    private final Pipelines pipelines;
    private final Details details;
    private final Documents documents;

    ApplicationData(
            Database database,
            ApplicationLists lists,
            ApplicationHistory history,
            Pipelines pipelines,
            Details details,
            Documents documents) {
        this.database = database;
        this.lists = lists;
        this.history = history;
        this.pipelines = pipelines;
        this.details = details;
        this.documents = documents;
    }

    @Override
    public String folder() {
        return "applications";
    }

    @Override
    public void export(UUID accountId, ExportFolder folder) throws IOException {
        write(folder, "applications.json", lists.all(accountId));
        write(folder, "history.json", history.ofAll(accountId));
        write(folder, "notes.json", details.all(accountId, Note.class));
        write(folder, "contacts.json", details.all(accountId, Contact.class));
        write(folder, "interviews.json", details.all(accountId, Interview.class));
        write(folder, "reminders.json", details.all(accountId, Reminder.class));
        for (Document document : documents.ofAll(accountId)) {
            Documents.Content content = documents.content(accountId, document.applicationId(), document.id());
            try (OutputStream file = folder.file("documents/" + document.id() + "-" + document.fileName())) {
                file.write(content.bytes());
            }
        }
        write(folder, "stages.json", pipelines.of(accountId).stages());
    }

    private static void write(ExportFolder folder, String name, Object content) throws IOException {
        try (OutputStream file = folder.file(name)) {
            file.write(JSON.writeValueAsBytes(content));
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

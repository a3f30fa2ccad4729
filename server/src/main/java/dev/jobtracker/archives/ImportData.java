package dev.jobtracker.archives;

import dev.jobtracker.accounts.PersonalData;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What became of the files that a person imported. */
@Component
class ImportData implements PersonalData {

    private final BackgroundImports imports;
    private final JsonMapper json;

    ImportData(BackgroundImports imports, JsonMapper json) {
        this.imports = imports;
        this.json = json;
    }

    @Override
    public String folder() {
        return "imports";
    }

    @Override
    public String about() {
        return "What became of the large files of applications that you imported.";
    }

    @Override
    public void export(UUID accountId, ExportFolder folder) throws IOException {
        try (OutputStream file = folder.file("imports.json")) {
            file.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(imports.of(accountId)));
        }
    }

    @Override
    public void erase(UUID accountId) {
        imports.erase(accountId);
    }
}

package dev.jobtracker.resumes;

import dev.jobtracker.accounts.PersonalData;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** A person's résumé among everything that is kept of them. */
final class ResumePersonalData implements PersonalData {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final Resumes resumes;

    ResumePersonalData(Resumes resumes) {
        this.resumes = resumes;
    }

    @Override
    public String folder() {
        return "resume";
    }

    @Override
    public String about() {
        return "Your résumé: what was read from it with your corrections, and the file as you uploaded it.";
    }

    @Override
    public void export(UUID accountId, ExportFolder folder) throws IOException {
        Optional<Resume> resume = resumes.find(accountId);
        if (resume.isEmpty()) {
            return;
        }
        try (OutputStream out = folder.file("resume.json")) {
            out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(resume.get()));
        }
        Resumes.UploadedFile file = resumes.file(accountId);
        try (OutputStream out = folder.file("uploaded-" + file.name())) {
            out.write(file.bytes());
        }
    }

    @Override
    public void erase(UUID accountId) {
        resumes.deleteRow(accountId);
    }
}

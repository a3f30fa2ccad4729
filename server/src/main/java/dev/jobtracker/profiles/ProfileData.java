package dev.jobtracker.profiles;

import dev.jobtracker.accounts.PersonalData;
import dev.jobtracker.platform.database.Database;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A person's profile among everything that is kept of them. */
@Component
class ProfileData implements PersonalData {

    private final Database database;
    private final Profiles profiles;
    private final ProfilePictures pictures;
    private final Visits visits;
    private final JsonMapper json;

    ProfileData(Database database, Profiles profiles, ProfilePictures pictures, Visits visits, JsonMapper json) {
        this.database = database;
        this.profiles = profiles;
        this.pictures = pictures;
        this.visits = visits;
        this.json = json;
    }

    @Override
    public String folder() {
        return "profile";
    }

    @Override
    public String about() {
        return "Your profile, what you look for, your settings, and the picture that LinkedIn showed of you.";
    }

    @Override
    public void export(UUID accountId, ExportFolder folder) throws IOException {
        try (OutputStream file = folder.file("profile.json")) {
            file.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(profiles.of(accountId)));
        }
        Optional<Visits.Seen> visit = visits.of(accountId);
        if (visit.isPresent()) {
            try (OutputStream file = folder.file("visit.json")) {
                file.write(json.writeValueAsBytes(visit.get()));
            }
        }
        Optional<byte[]> picture = pictures.of(accountId);
        if (picture.isPresent()) {
            try (OutputStream file = folder.file("picture.png")) {
                file.write(picture.get());
            }
        }
    }

    @Override
    public void erase(UUID accountId) {
        database.change(db -> {
            PictureRows.delete(db, accountId);
            ProfileRows.delete(db, accountId);
        });
    }
}

package dev.jobtracker.notifications;

import dev.jobtracker.accounts.PersonalData;
import dev.jobtracker.notifications.calendar.CalendarRecords;
import dev.jobtracker.notifications.digest.DigestRecords;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the module keeps about a person, for whoever takes their data along or wants it gone. */
@Component
class NotificationData implements PersonalData {

    private final CalendarRecords calendar;
    private final DigestRecords digests;
    private final JsonMapper json;

    NotificationData(CalendarRecords calendar, DigestRecords digests, JsonMapper json) {
        this.calendar = calendar;
        this.digests = digests;
        this.json = json;
    }

    @Override
    public String folder() {
        return "notifications";
    }

    @Override
    public String about() {
        return "What is kept so that calendars and mails reach you, and none of them twice.";
    }

    @Override
    public void export(UUID accountId, ExportFolder folder) throws IOException {
        try (OutputStream file = folder.file("calendar.json")) {
            json.writeValue(file, calendar.of(accountId));
        }
        Optional<LocalDate> lastDigest = digests.lastDay(accountId);
        if (lastDigest.isPresent()) {
            try (OutputStream file = folder.file("digest.json")) {
                json.writeValue(file, Map.of("last_day", lastDigest.get()));
            }
        }
    }

    @Override
    public void erase(UUID accountId) {
        calendar.erase(accountId);
        digests.erase(accountId);
    }
}

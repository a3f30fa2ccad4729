package dev.jobtracker.notifications;

import dev.jobtracker.accounts.PersonalData;
import dev.jobtracker.notifications.calendar.CalendarRecords;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the module keeps about a person, for whoever takes their data along or wants it gone. */
@Component
class NotificationData implements PersonalData {

    private final CalendarRecords calendar;
    private final JsonMapper json;

    NotificationData(CalendarRecords calendar, JsonMapper json) {
        this.calendar = calendar;
        this.json = json;
    }

    @Override
    public String folder() {
        return "notifications";
    }

    @Override
    public void export(UUID accountId, ExportFolder folder) throws IOException {
        try (OutputStream file = folder.file("calendar.json")) {
            json.writeValue(file, calendar.of(accountId));
        }
    }

    @Override
    public void erase(UUID accountId) {
        calendar.erase(accountId);
    }
}

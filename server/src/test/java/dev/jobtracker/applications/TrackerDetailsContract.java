package dev.jobtracker.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.platform.web.ProblemException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Notes, contacts, interviews, reminders and files of an application. */
abstract class TrackerDetailsContract extends TrackerOnADatabase {

    @Test
    void keepsDetailsByTheirTime() {
        UUID id = tracker.add(ann, "Brightwater", "Engineer", "applied").id();
        tracker.details().add(ann, id, Reminder.class, reminder("late", 5));
        Attached<Reminder> early = tracker.details().add(ann, id, Reminder.class, reminder("early", 1));
        tracker.details().add(ann, id, Note.class, new Note("words"));

        assertThat(tracker.details()
                        .page(ann, id, Reminder.class, new PageRequest(0, 1))
                        .items())
                .containsExactly(early);
        assertThat(tracker.details().all(ann, Reminder.class)).hasSize(2);
        assertThat(tracker.details().all(tracker.newPerson(), Reminder.class)).isEmpty();
        assertThatThrownBy(() -> tracker.details().remove(ann, id, early.id(), Note.class))
                .hasMessageContaining("no such");
    }

    @Test
    void twoDevicesCannotOverwriteEachOthersNotes() {
        UUID id = tracker.add(ann, "Brightwater", "Engineer", "applied").id();
        Attached<Note> note = tracker.details().add(ann, id, Note.class, new Note("words"));
        tracker.details().change(ann, id, note.id(), Note.class, 1L, before -> new Note("mine"));

        assertThatThrownBy(
                        () -> tracker.details().change(ann, id, note.id(), Note.class, 1L, before -> new Note("yours")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("stale"));
        assertThat(tracker.details().all(ann, Note.class).getFirst().detail().text())
                .isEqualTo("mine");
    }

    private static Reminder reminder(String text, int days) {
        return new Reminder(text, TestTracker.START.plus(Duration.ofDays(days)), "Europe/Stockholm", null, false);
    }

    @Test
    void keepsFilesForWhatTheyAre() {
        UUID id = tracker.add(ann, "Brightwater", "Engineer", "applied").id();
        byte[] pdf = "%PDF-1.7 hello".getBytes(java.nio.charset.StandardCharsets.UTF_8);

        Document kept = tracker.documents().add(ann, id, "../../etc/CV\u0000.exe", pdf);

        assertThat(kept.mediaType()).isEqualTo("application/pdf");
        assertThat(kept.fileName()).isEqualTo("CV_.exe");
        assertThat(tracker.documents().content(ann, id, kept.id()).bytes()).isEqualTo(pdf);
        assertThat(tracker.documents().of(ann, id)).containsExactly(kept);
        assertThatThrownBy(() -> tracker.documents().content(tracker.newPerson(), id, kept.id()))
                .hasMessageContaining("no such document");
        assertThatThrownBy(() -> tracker.documents().add(ann, id, "x.pdf", new byte[] {77, 90, 0, 1}))
                .hasMessageContaining("PDF");
        assertThatThrownBy(() -> tracker.documents().add(ann, id, "x.txt", new byte[11 * 1024 * 1024]))
                .hasMessageContaining("10 MB");
        tracker.applications().delete(ann, id, null);
        assertThat(tracker.documents().ofAll(ann)).isEmpty();
    }
}

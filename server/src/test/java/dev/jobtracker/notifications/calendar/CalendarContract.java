package dev.jobtracker.notifications.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.applications.Attached;
import dev.jobtracker.applications.Interview;
import dev.jobtracker.applications.Interview.Kind;
import dev.jobtracker.applications.Interview.Outcome;
import dev.jobtracker.applications.Reminder;
import dev.jobtracker.applications.Reminder.Repeat;
import dev.jobtracker.applications.TestTracker;
import dev.jobtracker.notifications.person.SecretLink;
import dev.jobtracker.notifications.person.TestWishes;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a calendar program sees of a person's tracker. */
abstract class CalendarContract {

    private static final Instant NEXT_WEEK = Instant.parse("2026-11-30T08:00:00Z");

    @TempDir
    Path directory;

    private OpenDatabase open;
    private TestTracker tracker;
    private CalendarTokens tokens;
    private CalendarFeed feed;
    private UUID ann;
    private UUID application;
    private SecretLink token;

    abstract OpenDatabase open(Path directory);

    @BeforeEach
    void subscribe() {
        open = open(directory);
        tracker = TestTracker.on(open);
        tokens = new CalendarTokens(open.database(), tracker.clock());
        feed = new CalendarFeed(
                open.database(),
                tokens,
                new PersonEvents(tracker.details(), tracker.lists()),
                new TestWishes(),
                tracker.clock());
        ann = tracker.newPerson();
        application = tracker.add(ann, "Brightwater", "Engineer", "applied").id();
        token = tokens.replace(ann);
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    @Test
    void tellsOfInterviewsInTheirOwnZoneWithAlarms() {
        interview(Outcome.PENDING);

        String text = text();
        VEvent event = only(text);

        assertThat(text)
                .contains("DTSTART;TZID=Europe/Stockholm:20261130T090000\r\n")
                .contains("DTEND;TZID=Europe/Stockholm:20261130T094500\r\n")
                .contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Stockholm\r\n")
                .contains("TRIGGER:-P1D\r\n")
                .contains("TRIGGER:-PT1H\r\n");
        assertThat(value(event, "SUMMARY")).isEqualTo("Video interview: Engineer, Brightwater");
        assertThat(value(event, "LOCATION")).isEqualTo("https://meet.example/a;b,c");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(event.getAlarms()).hasSize(2).allSatisfy(CalendarContract::isComplete);
    }

    private static void isComplete(VAlarm alarm) {
        assertThat(alarm.getProperty("ACTION")).isPresent();
        assertThat(alarm.getProperty("DESCRIPTION")).isPresent();
        assertThat(alarm.getProperty("TRIGGER")).isPresent();
    }

    @Test
    void theSameEventsGiveTheSameBytesAndAChangeANewSequence() {
        Attached<Interview> interview = interview(Outcome.PENDING);
        String first = text();
        tracker.clock().move(Duration.ofHours(2));

        assertThat(text()).isEqualTo(first);
        assertThat(value(only(first), "SEQUENCE")).isEqualTo("0");

        tracker.details()
                .change(ann, application, interview.id(), Interview.class, null, before -> talk(Outcome.PENDING, 90));
        VEvent changed = only(text());

        assertThat(value(changed, "SEQUENCE")).isEqualTo("1");
        assertThat(value(changed, "UID")).isEqualTo(value(only(first), "UID"));
        assertThat(value(changed, "DTSTAMP")).isEqualTo("20261121T140000Z");
    }

    @Test
    void tellsOfACancellationForAQuarterOfAYear() {
        Attached<Interview> interview = interview(Outcome.PENDING);
        text();
        tracker.details()
                .change(ann, application, interview.id(), Interview.class, null, before -> talk(Outcome.CANCELLED, 45));

        VEvent cancelled = only(text());
        assertThat(value(cancelled, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(cancelled, "SEQUENCE")).isEqualTo("1");
        assertThat(cancelled.getAlarms()).isEmpty();

        tracker.clock().move(Duration.ofDays(89));
        assertThat(events(text())).hasSize(1);
        tracker.clock().move(Duration.ofDays(2));
        assertThat(events(text())).isEmpty();
        assertThat(events(text())).isEmpty();
    }

    @Test
    void whatIsDeletedIsCancelledToo() {
        interview(Outcome.PENDING);
        Attached<Reminder> reminder = remind("Call back", Repeat.WEEKLY);
        text();

        tracker.details().remove(ann, application, reminder.id(), Reminder.class);
        assertThat(events(text()))
                .extracting(event -> value(event, "STATUS"))
                .containsExactly("CONFIRMED", "CANCELLED");

        tracker.applications().delete(ann, application, null);
        assertThat(events(text())).extracting(event -> value(event, "STATUS")).containsOnly("CANCELLED");
    }

    @Test
    void whatWasNeverToldIsNotCancelled() {
        interview(Outcome.CANCELLED);

        assertThat(events(text())).isEmpty();
    }

    @Test
    void remindersRingWhenTheyAreDueAndComeAgain() {
        remind("Call back", Repeat.WEEKLY);

        String text = text();
        VEvent event = only(text);

        assertThat(text).contains("RRULE:FREQ=WEEKLY\r\n", "TRIGGER:PT0S\r\n", "TRANSP:TRANSPARENT\r\n");
        assertThat(value(event, "DESCRIPTION")).isEqualTo("Engineer, Brightwater");
    }

    @Test
    void whatIsDoneOrPutAwayRingsNoLonger() {
        Attached<Reminder> reminder = remind("Call back", null);
        text();
        tracker.applications().archive(ann, application, true);
        assertThat(value(only(text()), "STATUS")).isEqualTo("CANCELLED");

        tracker.applications().archive(ann, application, false);
        assertThat(value(only(text()), "STATUS")).isEqualTo("CONFIRMED");

        tracker.details()
                .change(
                        ann,
                        application,
                        reminder.id(),
                        Reminder.class,
                        null,
                        before -> new Reminder("Call back", NEXT_WEEK, "Europe/Stockholm", null, true));
        assertThat(value(only(text()), "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(only(text()), "SEQUENCE")).isEqualTo("3");
    }

    @Test
    void hostileTextStaysText() {
        String hostile = "Call, then; mail\\n\r\nEND:VEVENT\r\nBEGIN:VEVENT\rATTENDEE:mailto:eve@example.com \"q\" "
                + "😀å".repeat(60);
        UUID other =
                tracker.add(ann, hostile, "Engineer\nBEGIN:VALARM", "applied").id();
        tracker.details()
                .add(
                        ann,
                        other,
                        Interview.class,
                        new Interview(
                                Kind.ON_SITE,
                                NEXT_WEEK,
                                "Europe/Stockholm",
                                0,
                                "Room 1;\nRoom 2",
                                null,
                                List.of(hostile),
                                Outcome.PENDING,
                                hostile));

        String text = text();
        VEvent event = only(text);

        assertThat(value(event, "DESCRIPTION").replace("\n", "")).contains(hostile.replaceAll("[\r\n]+", ""));
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        for (String line : text.lines().toList()) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotStartWith("ATTENDEE");
        }
    }

    @Test
    void aReplacedTokenIsWorthNothing() {
        SecretLink other = tokens.replace(ann);

        assertThat(feed.read(token)).isEmpty();
        assertThat(feed.read(other)).isPresent();

        tokens.remove(ann);
        assertThat(feed.read(other)).isEmpty();
        assertThat(tokens.madeAt(ann)).isEmpty();
    }

    @Test
    void takesAlongAndErasesWhatIsKept() {
        interview(Outcome.PENDING);
        text();
        CalendarRecords records = new CalendarRecords(open.database(), tokens);

        assertThat(records.of(ann).events()).hasSize(1);
        assertThat(records.of(ann).linkMadeAt()).isEqualTo(TestTracker.START);

        records.erase(ann);
        assertThat(records.of(ann)).isEqualTo(new CalendarRecords.Kept(null, List.of()));
    }

    private Attached<Interview> interview(Outcome outcome) {
        return tracker.details().add(ann, application, Interview.class, talk(outcome, 45));
    }

    private static Interview talk(Outcome outcome, int minutes) {
        return new Interview(
                Kind.VIDEO,
                NEXT_WEEK,
                "Europe/Stockholm",
                minutes,
                null,
                "https://meet.example/a;b,c",
                List.of("Eva", "Adam"),
                outcome,
                null);
    }

    private Attached<Reminder> remind(String text, @Nullable Repeat repeat) {
        return tracker.details()
                .add(
                        ann,
                        application,
                        Reminder.class,
                        new Reminder(text, NEXT_WEEK.plusSeconds(60), "Europe/Stockholm", repeat, false));
    }

    private String text() {
        return new String(feed.read(token).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static VEvent only(String text) {
        List<VEvent> events = events(text);
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static List<VEvent> events(String text) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            assertThat(calendar.validate().getEntries()).as(text).isEmpty();
            return calendar.getComponents("VEVENT");
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(text, unreadable);
        }
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElseThrow();
    }
}

package dev.jobtracker.notifications.digest;

import dev.jobtracker.accounts.EmailAddress;
import dev.jobtracker.applications.Application;
import dev.jobtracker.applications.Interview;
import dev.jobtracker.applications.Reminder;
import dev.jobtracker.discovery.SearchNews;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.notifications.digest.DigestContent.Due;
import dev.jobtracker.notifications.person.Wishes;
import dev.jobtracker.notifications.person.Words;
import dev.jobtracker.platform.mail.Mail;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** A digest in words, as text and as HTML. For one thread. */
final class DigestLetter {

    private final Words words;
    private final Wishes person;
    private final Function<String, URI> app;
    private final URI unsubscribe;
    private final List<Section> sections = new ArrayList<>();

    DigestLetter(Wishes person, Function<String, URI> app, URI unsubscribe) {
        this.words = Words.in(person.locale());
        this.person = person;
        this.app = app;
        this.unsubscribe = unsubscribe;
    }

    /** What belongs together, under a title. */
    private record Section(String title, List<Line> lines) {}

    private record Line(String text, @Nullable String link) {}

    Mail to(EmailAddress receiver, DigestContent content) {
        add("digest.reminders", content.reminders().stream().map(this::reminder).toList());
        add(
                "digest.interviews",
                content.interviews().stream().map(this::interview).toList());
        add("digest.news", content.news().stream().map(this::news).toList());
        String date = DateTimeFormatter.ofPattern("EEEE d MMMM", words.locale()).format(content.day());
        String subject = words.say("digest.subject", date);
        return new Mail(receiver.value(), subject, text(), html(subject), unsubscribe);
    }

    private void add(String title, List<Line> lines) {
        if (!lines.isEmpty()) {
            sections.add(new Section(words.say(title), lines));
        }
    }

    private Line reminder(Due<Reminder> due) {
        Application application = due.application();
        return new Line(
                words.say(
                        "digest.reminder",
                        due.detail().text(),
                        application.fields().roleTitle(),
                        application.fields().companyName(),
                        time(due.detail().dueAt())),
                null);
    }

    private Line interview(Due<Interview> due) {
        Interview interview = due.detail();
        String what = words.say(
                "digest.interview",
                time(interview.startsAt()),
                words.say("calendar.interview." + interview.kind().key()),
                due.application().fields().roleTitle(),
                due.application().fields().companyName());
        String where = interview.place();
        return new Line(
                Stream.of(what, where).filter(Objects::nonNull).collect(Collectors.joining(", ")), interview.link());
    }

    private Line news(SearchNews.Item item) {
        JobPosting posting = item.posting();
        String what = Stream.of(posting.title(), posting.companyName(), posting.location())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new Line(
                item.score() == null ? what : words.say("digest.news.scored", what, item.score()),
                app.apply("/jobs/" + posting.id()).toString());
    }

    private String time(Instant time) {
        return DateTimeFormatter.ofPattern("EEE d MMM HH:mm", words.locale()).format(time.atZone(person.zone()));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (Section section : sections) {
            text.append(section.title()).append("\n\n");
            for (Line line : section.lines()) {
                text.append("* ").append(line.text()).append('\n');
                if (line.link() != null) {
                    text.append("  ").append(line.link()).append('\n');
                }
            }
            text.append('\n');
        }
        return text.append(words.say("digest.open"))
                .append(": ")
                .append(app.apply("/home"))
                .append("\n\n-- \n")
                .append(words.say("digest.why"))
                .append('\n')
                .append(words.say("digest.unsubscribe"))
                .append(": ")
                .append(unsubscribe)
                .append('\n')
                .toString();
    }

    private String html(String subject) {
        StringBuilder html = new StringBuilder("<!doctype html><html lang=\"")
                .append(words.locale().getLanguage())
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(escaped(subject))
                .append("</title></head><body style=\"font: 16px/1.5 sans-serif; max-width: 36em\">");
        for (Section section : sections) {
            html.append("<h2 style=\"font-size: 1.1em\">")
                    .append(escaped(section.title()))
                    .append("</h2><ul>");
            section.lines()
                    .forEach(line -> html.append("<li>").append(html(line)).append("</li>"));
            html.append("</ul>");
        }
        return html.append("<p>")
                .append(html(
                        new Line(words.say("digest.open"), app.apply("/home").toString())))
                .append("</p><p style=\"color: #666; font-size: .85em\">")
                .append(escaped(words.say("digest.why")))
                .append(' ')
                .append(html(new Line(words.say("digest.unsubscribe"), unsubscribe.toString())))
                .append("</p></body></html>\n")
                .toString();
    }

    private static String html(Line line) {
        return line.link() == null
                ? escaped(line.text())
                : "<a href=\"" + escaped(line.link()) + "\">" + escaped(line.text()) + "</a>";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}

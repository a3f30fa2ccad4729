package dev.jobtracker.accounts.letters;

import dev.jobtracker.accounts.EmailAddress;
import dev.jobtracker.platform.mail.Mail;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * A short letter with at most one link, as text and as HTML.
 *
 * <p>It holds nothing that somebody typed, so nobody can make us send their words to a stranger.
 */
record Letter(String subject, List<String> before, @Nullable Link link, List<String> after) {

    /** Something to click. */
    record Link(String label, URI address) {}

    Mail to(EmailAddress receiver) {
        return new Mail(receiver.value(), subject, text(), html());
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        before.forEach(paragraph -> text.append(paragraph).append("\n\n"));
        if (link != null) {
            text.append(link.address()).append("\n\n");
        }
        after.forEach(paragraph -> text.append(paragraph).append("\n\n"));
        return text.append("JobTracker\n").toString();
    }

    private String html() {
        StringBuilder html = new StringBuilder("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(HtmlUtils.htmlEscape(subject))
                .append("</title></head><body style=\"font: 16px/1.5 sans-serif; max-width: 36em\">");
        before.forEach(paragraph -> append(html, paragraph));
        if (link != null) {
            html.append("<p><a href=\"")
                    .append(HtmlUtils.htmlEscape(link.address().toString()))
                    .append("\">")
                    .append(HtmlUtils.htmlEscape(link.label()))
                    .append("</a></p>");
        }
        after.forEach(paragraph -> append(html, paragraph));
        return html.append("<p>JobTracker</p></body></html>\n").toString();
    }

    private static void append(StringBuilder html, String paragraph) {
        html.append("<p>").append(HtmlUtils.htmlEscape(paragraph)).append("</p>");
    }
}

package dev.jobtracker.jobs.text;

import org.jspecify.annotations.Nullable;

/**
 * The text of a posting, made safe: what a source sends is treated as written by an enemy.
 *
 * @param text plain, with a line for each paragraph and a bullet for each item of a list
 * @param html only what formats text, and links to web pages and mail; safe to show as it is
 */
public record Advertisement(String text, String html) {

    static final Advertisement EMPTY = new Advertisement("", "");

    /**
     * Reads an advertisement in either or both of its forms.
     *
     * @param html as the source sent it; may be escaped once too often, cut off or hostile
     * @param text plain, as the source sent it; may be HTML nevertheless
     */
    public static Advertisement of(@Nullable String html, @Nullable String text) {
        Advertisement formatted = html == null ? EMPTY : read(html);
        Advertisement plain = text == null || formatted.text.length() >= text.length() / 2 ? EMPTY : read(text);
        return plain.text.length() > 2 * formatted.text.length() ? plain : formatted;
    }

    private static Advertisement read(String source) {
        String markup = Markup.unescaped(source);
        return Markup.hasTags(markup) ? SafeHtml.of(markup) : Markup.fromPlainText(markup);
    }
}

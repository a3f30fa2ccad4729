package dev.jobtracker.discovery.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A page to be read.
 *
 * @param address where it is, if that is known
 */
public record PostingPage(Document document, @Nullable URI address) {

    private static final int LONGEST = 3_000_000;

    /** A page as bytes, in the charset that its head names unless one is given. */
    static PostingPage of(InputStream bytes, @Nullable String charset, URI address) {
        try {
            return new PostingPage(Jsoup.parse(bytes, charset, address.toString()), address);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A page as somebody copied it, or its text alone. */
    public static PostingPage of(String html, @Nullable URI address) {
        String text = html.length() > LONGEST ? html.substring(0, LONGEST) : html;
        InputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try {
            return new PostingPage(Jsoup.parse(bytes, "UTF-8", address == null ? "" : address.toString()), address);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

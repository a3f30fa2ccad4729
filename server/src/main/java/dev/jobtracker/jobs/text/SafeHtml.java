package dev.jobtracker.jobs.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Keeps of foreign HTML what formats text: no scripts, styles, handlers, pictures, frames or forms. */
final class SafeHtml {

    /** What is longer is cut before it is read; advertisements are about two thousand characters long. */
    private static final int LONGEST = 120_000;

    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "br", "ul", "ol", "li", "strong", "b", "em", "i", "u", "s", "sub", "sup", "blockquote", "pre")
            .addTags("code", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "div", "a")
            .addTags("table", "thead", "tbody", "tr", "td", "th")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addEnforcedAttribute("a", "rel", "nofollow noopener noreferrer")
            .addEnforcedAttribute("a", "target", "_blank");

    private SafeHtml() {}

    static Advertisement of(String markup) {
        String input = markup.length() > LONGEST ? markup.substring(0, LONGEST) : markup;
        Document safe = new Cleaner(ALLOWED).clean(Jsoup.parseBodyFragment(input));
        safe.outputSettings().prettyPrint(false);
        Element body = safe.body();
        String text = PlainText.of(body);
        return text.isEmpty() ? Advertisement.EMPTY : new Advertisement(text, body.html());
    }
}

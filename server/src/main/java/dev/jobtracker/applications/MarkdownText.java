package dev.jobtracker.applications;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/** Markdown (CommonMark) as HTML that is safe to show as it is. Markup in it is shown as text. */
public final class MarkdownText {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    /** A second lock behind the renderer's own. */
    private static final Safelist ALLOWED = Safelist.none()
            .addTags("p", "br", "ul", "ol", "li", "strong", "em", "blockquote", "pre", "code", "hr", "a")
            .addTags("h1", "h2", "h3", "h4", "h5", "h6")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addEnforcedAttribute("a", "rel", "nofollow noopener noreferrer")
            .addEnforcedAttribute("a", "target", "_blank");

    private static final Document.OutputSettings AS_IT_IS = new Document.OutputSettings().prettyPrint(false);

    private MarkdownText() {}

    public static String html(String markdown) {
        return Jsoup.clean(RENDERER.render(PARSER.parse(markdown)), "", ALLOWED, AS_IT_IS);
    }
}

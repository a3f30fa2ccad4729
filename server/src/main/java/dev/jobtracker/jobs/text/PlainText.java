package dev.jobtracker.jobs.text;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Writes HTML down as plain text: paragraphs apart, a line for each line, a bullet before each item of a list. */
final class PlainText {

    private PlainText() {}

    /** The text of a safe document. */
    static String of(Element body) {
        TidyText text = new TidyText(64);
        NodeTraversor.traverse(new Writer(text), body);
        return text.toString();
    }

    private record Writer(TidyText text) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                String whole = words.getWholeText();
                text.words(whole, 0, whole.length());
            } else if (node instanceof Element element) {
                begin(element.normalName(), text);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                end(element.normalName(), text);
            }
        }
    }

    /** Writes what the beginning of an element means for the text. */
    private static void begin(String name, TidyText text) {
        switch (name) {
            case "br", "tr", "div" -> text.line();
            case "li" -> text.item();
            case "td", "th" -> text.space();
            default -> end(name, text);
        }
    }

    /** Writes what the end of an element means for the text. */
    private static void end(String name, TidyText text) {
        switch (name) {
            case "p", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "table" -> text.paragraph();
            default -> {}
        }
    }
}

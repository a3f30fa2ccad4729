package dev.jobtracker.resumes.document.office;

import dev.jobtracker.resumes.document.Lines;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** One part of an ODT. */
final class OpenDocumentBody implements Xml.Events {

    private static final int MOST_SPACES = 100;

    private final TableRows rows;
    private final List<String> links;
    private final Set<String> boldStyles;
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<Boolean> bold = new ArrayDeque<>();
    private String style = "";
    private int listItems;
    private boolean itemBegins;
    private int skipping;

    OpenDocumentBody(Lines lines, List<String> links, Set<String> boldStyles) {
        this.rows = new TableRows(lines);
        this.links = links;
        this.boldStyles = boldStyles;
    }

    @Override
    public void start(String name, XMLStreamReader element) {
        if (skipping > 0 || name.equals("tracked-changes") || name.equals("annotation")) {
            skipping++;
            return;
        }
        switch (name) {
            case "style" -> style = Xml.attribute(element, "name");
            case "text-properties" -> noteWeight(element);
            case "table-row" -> rows.startRow();
            case "table-cell" -> rows.startCell();
            case "list-item" -> {
                listItems++;
                itemBegins = true;
            }
            case "p", "h" -> startParagraph(name, Xml.attribute(element, "style-name"));
            case "span" -> bold.push(boldStyles.contains(Xml.attribute(element, "style-name")));
            case "a" -> links.add(Xml.attribute(element, "href"));
            case "tab" -> text("\t");
            case "line-break" -> text("\n");
            case "s" -> text(" ".repeat(count(Xml.attribute(element, "c"))));
            default -> {}
        }
    }

    private void noteWeight(XMLStreamReader element) {
        if (Xml.attribute(element, "font-weight").equals("bold")) {
            boldStyles.add(style);
        }
    }

    private void startParagraph(String name, String styleName) {
        Paragraph paragraph = new Paragraph();
        paragraph.style(styleName);
        if (name.equals("h")) {
            paragraph.markHeading();
        }
        if (listItems > 0 && itemBegins) {
            paragraph.markBullet();
            itemBegins = false;
        }
        paragraphs.push(paragraph);
        bold.push(boldStyles.contains(styleName));
    }

    private static int count(String number) {
        return number.matches("\\d{1,3}") ? Math.min(MOST_SPACES, Integer.parseInt(number)) : 1;
    }

    @Override
    public void end(String name) {
        if (skipping > 0) {
            skipping--;
            return;
        }
        switch (name) {
            case "table-row" -> rows.endRow();
            case "list-item" -> listItems--;
            case "span" -> bold.poll();
            case "p", "h" -> {
                bold.poll();
                rows.add(paragraphs.pop());
            }
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        Paragraph paragraph = paragraphs.peek();
        if (skipping == 0 && paragraph != null) {
            paragraph.append(text, Boolean.TRUE.equals(bold.peek()));
        }
    }
}

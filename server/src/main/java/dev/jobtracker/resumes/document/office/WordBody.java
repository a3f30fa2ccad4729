package dev.jobtracker.resumes.document.office;

import dev.jobtracker.resumes.document.Lines;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamReader;

/** The body of a DOCX, its header or its footer. */
final class WordBody implements Xml.Events {

    private final TableRows rows;
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private int skipping;
    private boolean inText;
    private boolean bold;
    private boolean inRunProperties;

    WordBody(Lines lines) {
        this.rows = new TableRows(lines);
    }

    @Override
    public void start(String name, XMLStreamReader element) {
        // A text box is there twice: for today's Word and as a fallback for an old one.
        if (skipping > 0 || name.equals("Fallback")) {
            skipping++;
            return;
        }
        switch (name) {
            case "tr" -> rows.startRow();
            case "tc" -> rows.startCell();
            case "p" -> paragraphs.push(new Paragraph());
            case "r" -> bold = false;
            case "rPr" -> inRunProperties = true;
            case "b" -> bold = inRunProperties ? isOn(element) : bold;
            case "t" -> inText = true;
            default -> inParagraph(name, element);
        }
    }

    private void inParagraph(String name, XMLStreamReader element) {
        Paragraph paragraph = paragraphs.peek();
        if (paragraph == null) {
            return;
        }
        switch (name) {
            case "pStyle" -> paragraph.style(Xml.attribute(element, "val"));
            case "outlineLvl" -> paragraph.markHeading();
            case "numPr" -> paragraph.markBullet();
            case "tab" -> paragraph.append(inRunProperties ? "" : "\t", bold);
            case "br", "cr" -> paragraph.append("\n", bold);
            case "noBreakHyphen" -> paragraph.append("-", bold);
            default -> {}
        }
    }

    private static boolean isOn(XMLStreamReader element) {
        String value = Xml.attribute(element, "val");
        return !value.equals("0") && !value.equals("false");
    }

    @Override
    public void end(String name) {
        if (skipping > 0) {
            skipping--;
            return;
        }
        switch (name) {
            case "tr" -> rows.endRow();
            case "p" -> rows.add(paragraphs.pop());
            case "rPr" -> inRunProperties = false;
            case "t" -> inText = false;
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        Paragraph paragraph = paragraphs.peek();
        if (inText && skipping == 0 && paragraph != null) {
            paragraph.append(text, bold);
        }
    }
}

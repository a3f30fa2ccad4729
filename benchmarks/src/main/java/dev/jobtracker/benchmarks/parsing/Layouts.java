package dev.jobtracker.benchmarks.parsing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The layouts to work on, and those that are kept for the last run. */
final class Layouts {

    private static final int DOTS_PER_INCH = 200;

    static final List<Layout> WORK = List.of(
            Layout.of("PDF, one column", PdfLayouts::oneColumn),
            Layout.of("PDF, side bar left", person -> PdfLayouts.sideBar(person, true)),
            Layout.of("PDF, times beside", PdfLayouts::datesBeside),
            Layout.of("DOCX, headings and tabs", OfficeLayouts::word),
            Layout.of("DOCX, table, times left", person -> OfficeLayouts.wordRows(person, true)),
            Layout.of("DOCX, table, times right", person -> OfficeLayouts.wordRows(person, false)),
            Layout.of("ODT, times above", OfficeLayouts::writer),
            Layout.of("HTML", PlainLayouts::html),
            Layout.of("text, times first", PlainLayouts::text),
            new Layout("PNG, one column", true, true, person -> png(PdfLayouts.oneColumn(person))));

    static final List<Layout> HELD_BACK = List.of(
            Layout.of("PDF, side bar right", person -> PdfLayouts.sideBar(person, false)),
            Layout.of("PDF, two columns", PdfLayouts::twoColumns),
            Layout.of("PDF, page headers and footers", PdfLayouts::withHeadersAndFooters),
            Layout.of("DOCX, table and page header", OfficeLayouts::wordTable),
            Layout.of("ODT, table", OfficeLayouts::writerTable),
            Layout.of("RTF, employer first", PlainLayouts::rich),
            Layout.of("Markdown", PlainLayouts::markdown),
            new Layout("text, labelled", false, false, PlainLayouts::labelled),
            new Layout("PDF, scanned, times beside", true, true, person -> scan(PdfLayouts.datesBeside(person))));

    private Layouts() {}

    private static byte[] png(byte[] pdf) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(page(pdf), "png", png);
        return png.toByteArray();
    }

    private static byte[] scan(byte[] pdf) throws IOException {
        ByteArrayOutputStream scanned = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                float width = PDRectangle.A4.getWidth();
                float height = PDRectangle.A4.getHeight();
                content.drawImage(JPEGFactory.createFromImage(document, page(pdf), 0.8f), 0, 0, width, height);
            }
            document.save(scanned);
        }
        return scanned.toByteArray();
    }

    private static BufferedImage page(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.GRAY);
        }
    }
}

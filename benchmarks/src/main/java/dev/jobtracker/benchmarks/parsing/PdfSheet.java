package dev.jobtracker.benchmarks.parsing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Pages of A4 to write on, anywhere. Points from the lower left corner, as PDF counts. */
final class PdfSheet {

    static final float TOP = 790;
    static final float BOTTOM = 60;
    static final float RIGHT = PDRectangle.A4.getWidth() - 50;

    private final PDDocument document = new PDDocument();
    private final List<PDPageContentStream> pages = new ArrayList<>();
    private final PDFont plain = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);

    void write(int page, float x, float y, float size, boolean strong, String text) throws IOException {
        while (pages.size() <= page) {
            PDPage next = new PDPage(PDRectangle.A4);
            document.addPage(next);
            pages.add(new PDPageContentStream(document, next));
        }
        PDPageContentStream content = pages.get(page);
        content.beginText();
        content.setFont(strong ? bold : plain, size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    float width(String text, float size, boolean strong) throws IOException {
        return (strong ? bold : plain).getStringWidth(text) / 1000 * size;
    }

    int pages() {
        return pages.size();
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (PDPageContentStream page : pages) {
            page.close();
        }
        document.save(out);
        document.close();
        return out.toByteArray();
    }
}

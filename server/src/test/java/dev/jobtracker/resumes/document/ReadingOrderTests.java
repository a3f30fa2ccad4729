package dev.jobtracker.resumes.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** Pages laid out by hand, words painted in an order that nobody reads. */
class ReadingOrderTests {

    private record Words(float x, float y, String text) {}

    private static List<String> read(List<Words> page) throws IOException, RefusedException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage sheet = new PDPage();
            document.addPage(sheet);
            try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                for (Words words : page.reversed()) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 10);
                    content.newLineAtOffset(words.x(), words.y());
                    content.showText(words.text());
                    content.endText();
                }
            }
            document.save(out);
            return Document.read(out.toByteArray(), Pictures.UNREAD).text().lines().stream()
                    .map(Line::text)
                    .toList();
        }
    }

    @Test
    void readsOneColumnAfterTheOther() throws Exception {
        assertThat(read(List.of(
                        new Words(50, 700, "The side bar begins"),
                        new Words(50, 686, "goes on with this"),
                        new Words(50, 672, "and with that"),
                        new Words(50, 658, "until it ends"),
                        new Words(250, 697, "The wide column tells of what was done at length"),
                        new Words(250, 683, "on lines of its own that stand between the others"),
                        new Words(250, 669, "and must not be mixed with them in any way"),
                        new Words(250, 655, "for nobody could read that"))))
                .containsExactly(
                        "The side bar begins",
                        "goes on with this",
                        "and with that",
                        "until it ends",
                        "The wide column tells of what was done at length",
                        "on lines of its own that stand between the others",
                        "and must not be mixed with them in any way",
                        "for nobody could read that");
    }

    @Test
    void keepsDatesAtTheMarginWithTheirLines() throws Exception {
        assertThat(read(List.of(
                        new Words(50, 700, "Nurse, City Hospital"),
                        new Words(480, 700, "2019 - 2022"),
                        new Words(50, 686, "Cared for patients after surgery and planned their way home"),
                        new Words(50, 660, "Carer, Village Home"),
                        new Words(480, 660, "2015 - 2019"),
                        new Words(50, 646, "Helped old people through the day and through the night"),
                        new Words(50, 620, "Cook, The Inn"),
                        new Words(480, 620, "2012 - 2015"),
                        new Words(50, 606, "Cooked for guests, and for many of them at a time"))))
                .containsExactly(
                        "Nurse, City Hospital\t2019 - 2022",
                        "Cared for patients after surgery and planned their way home",
                        "Carer, Village Home\t2015 - 2019",
                        "Helped old people through the day and through the night",
                        "Cook, The Inn\t2012 - 2015",
                        "Cooked for guests, and for many of them at a time");
    }

    @Test
    void mendsWordsThatWereDividedAndKeepsBullets() throws Exception {
        assertThat(read(List.of(
                        new Words(50, 700, "Responsible for the manage-"),
                        new Words(50, 686, "ment of a ward with twenty beds"),
                        new Words(50, 672, "• and for its staff"))))
                .containsExactly("Responsible for the management", "of a ward with twenty beds", "and for its staff");
    }
}

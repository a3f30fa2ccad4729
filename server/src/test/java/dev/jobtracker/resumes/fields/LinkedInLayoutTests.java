package dev.jobtracker.resumes.fields;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.resumes.Education;
import dev.jobtracker.resumes.ResumeContent;
import dev.jobtracker.resumes.document.Document;
import dev.jobtracker.resumes.document.Pictures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** A page laid out as LinkedIn's "Save to PDF" does: a narrow side bar, and posts below their employer. */
class LinkedInLayoutTests {

    private static final String SIDE_BAR = """
            13 Contact
            10.5 ann.example@example.com
            10.5 www.linkedin.com/in/ann-example
            13 Top Skills
            10.5 Java
            10.5 PostgreSQL
            13 Languages
            10.5 Swedish (Native or Bilingual)
            10.5 English (Full Professional)
            """;

    private static final String COLUMN = """
            26 Ann Example
            12 Backend Developer at Fjordpay
            12 Oslo, Norway
            15.75 Summary
            12 Develops payment services and keeps them running for years.
            15.75 Experience
            12 Fjordpay
            10.5 6 years 10 months
            11.5 Team Lead
            10.5 May 2021 - Present (4 years 9 months)
            10.5 Oslo, Norway
            10.5 Leads a team of six developers.
            11.5 Backend Developer
            10.5 April 2019 - April 2021 (2 years 1 month)
            10.5 Built payment services in Java.
            12 Kvist
            11.5 Developer
            10.5 January 2015 - March 2019 (4 years 3 months)
            10.5 Bergen, Norway
            15.75 Education
            12 Lund University
            10.5 Master of Science, Computer Science (2010 - 2015)
            """;

    @Test
    void readsPostsBelowTheirEmployer() throws Exception {
        byte[] file = page();
        ResumeContent content = ResumeFields.load(Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC))
                .read(Document.read(file, Pictures.UNREAD), file);
        assertThat(content.contact().fullName()).isEqualTo("Ann Example");
        assertThat(content.contact().email()).isEqualTo("ann.example@example.com");
        assertThat(content.languages()).containsExactlyInAnyOrder("Swedish", "English");
        assertThat(content.experience())
                .extracting(post -> post.title() + " | " + post.company() + " | " + post.start() + " | " + post.end())
                .containsExactly(
                        "Team Lead | Fjordpay | 2021-05 | null",
                        "Backend Developer | Fjordpay | 2019-04 | 2021-04",
                        "Developer | Kvist | 2015-01 | 2019-03");
        assertThat(content.experience().getLast().location()).isEqualTo("Bergen, Norway");
        assertThat(content.education())
                .containsExactly(
                        new Education("Lund University", "Master of Science", "Computer Science", "2010", "2015"));
        assertThat(content.yearsOfExperience()).isEqualTo(11.1);
    }

    private static byte[] page() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage sheet = new PDPage();
            document.addPage(sheet);
            try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                write(content, SIDE_BAR, 22);
                write(content, COLUMN, 224);
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    /** Each line begins with the size of its letters. */
    private static void write(PDPageContentStream content, String lines, float left) throws IOException {
        float y = 740;
        for (String line : lines.lines().toList()) {
            int space = line.indexOf(' ');
            float size = Float.parseFloat(line.substring(0, space));
            y -= size >= 12 ? size * 1.9f : size * 1.4f;
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), size);
            content.newLineAtOffset(left, y);
            content.showText(line.substring(space + 1));
            content.endText();
        }
    }
}

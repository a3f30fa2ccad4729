package dev.jobtracker.resumes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jspecify.annotations.Nullable;

/** Files made for tests, each as small as it can be. */
public final class SampleFiles {

    /** Somebody invented. */
    public static final String MAJA = """
            Maja Lindqvist
            maja.lindqvist@example.se | 070-123 45 67 | Göteborg

            Arbetslivserfarenhet

            Sjuksköterska, Sahlgrenska Universitetssjukhuset
            2019-03 – nu
            - Ansvarade för läkemedelshantering på en kirurgavdelning.

            Undersköterska, Mölndals kommun
            2016-08 – 2019-02
            - Omvårdnad av äldre.

            Utbildning

            Sjuksköterskeexamen, Göteborgs universitet
            2013 – 2016

            Språk
            Svenska (modersmål), engelska (flytande)
            """;

    private SampleFiles() {}

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] pdf(String text) {
        return pdf(text, null);
    }

    /**
     * A PDF of one page.
     *
     * @param password null for a file that anybody opens
     */
    public static byte[] pdf(String text, @Nullable String password) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                content.newLineAtOffset(60, 720);
                for (String line : text.lines().toList()) {
                    content.showText(line.replace('–', '-'));
                    content.newLineAtOffset(0, -15);
                }
                content.endText();
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A DOCX of one paragraph for each line. */
    public static byte[] docx(String text) {
        return docx(text, "", Map.of());
    }

    /**
     * A DOCX with other parts beside its text.
     *
     * @param declaration what stands before the root element of the document
     */
    public static byte[] docx(String text, String declaration, Map<String, byte[]> more) {
        StringBuilder body = new StringBuilder(declaration)
                .append(
                        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        text.lines()
                .forEach(line -> body.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                        .append(line.replace("<", "&lt;"))
                        .append("</w:t></w:r></w:p>"));
        body.append("</w:body></w:document>");
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", text("<Types/>"));
        parts.put("word/document.xml", text(body.toString()));
        parts.putAll(more);
        return zip(parts);
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue());
                archive.closeEntry();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }
}

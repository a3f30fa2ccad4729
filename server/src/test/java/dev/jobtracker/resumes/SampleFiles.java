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

    /** An ODT of one paragraph for each line. */
    public static byte[] odt(String text) {
        StringBuilder body = new StringBuilder(
                "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>");
        text.lines()
                .forEach(line -> body.append("<text:p>").append(escaped(line)).append("</text:p>"));
        body.append("</office:text></office:body></office:document-content>");
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", text("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", text(body.toString()));
        return zip(parts);
    }

    /** An RTF of one paragraph for each line, other than ASCII as escapes. */
    public static byte[] rtf(String text) {
        StringBuilder body = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0 Arial;}}\\f0\\fs22 ");
        text.lines().forEach(line -> {
            line.chars().forEach(c -> body.append(c < 128 ? Character.toString(c) : "\\u" + c + "?"));
            body.append("\\par\n");
        });
        return text(body.append('}').toString());
    }

    /** Markdown: what a blank line stands before and behind is a heading, the first line too. */
    public static byte[] markdown(String text) {
        StringBuilder body = new StringBuilder("# ");
        for (String block : text.split("\n\n", -1)) {
            boolean heading = !body.toString().equals("# ") && block.indexOf('\n') < 0;
            body.append(heading ? "## " : "").append(block).append("\n\n");
        }
        return text(body.toString());
    }

    /** HTML of one paragraph for each line, with a script that is nobody's text. */
    public static byte[] html(String text) {
        StringBuilder body = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>CV</title>")
                .append("<script>var employer = 'Nobody';</script></head><body>");
        text.lines().forEach(line -> body.append("<p>").append(escaped(line)).append("</p>\n"));
        return text(body.append("</body></html>").toString());
    }

    private static String escaped(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;");
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

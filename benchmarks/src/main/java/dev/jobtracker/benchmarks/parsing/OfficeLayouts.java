package dev.jobtracker.benchmarks.parsing;

import dev.jobtracker.benchmarks.parsing.InventedPerson.Post;
import dev.jobtracker.benchmarks.parsing.InventedPerson.Study;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Résumés as Word's and LibreOffice's programs save them. */
final class OfficeLayouts {

    private OfficeLayouts() {}

    /** Word: headings, title and time on one line with a tab between. */
    static byte[] word(InventedPerson person) throws IOException {
        StringBuilder body = new StringBuilder(paragraph(person.name(), true, 40));
        body.append(paragraph(person.place() + " | " + person.email(), false, 20));
        body.append(paragraph(person.in("Summary", "Profil"), true, 28)).append(paragraph(person.summary(), false, 20));
        body.append(paragraph(person.in("Experience", "Arbetslivserfarenhet"), true, 28));
        for (Post post : person.posts()) {
            body.append(paragraph(post.title() + "\t" + DateStyle.SHORT_MONTH.of(person, post), true, 20));
            body.append(paragraph(post.employer(), false, 20));
            post.items().forEach(item -> body.append(paragraph("• " + item, false, 20)));
        }
        ending(body, person);
        return docx(body, null);
    }

    private static void ending(StringBuilder body, InventedPerson person) {
        body.append(paragraph(person.in("Education", "Utbildning"), true, 28));
        for (Study study : person.studies()) {
            body.append(paragraph(study.words() + "\t" + study.start() + " – " + study.end(), false, 20));
        }
        body.append(paragraph(person.in("Skills", "Kompetenser"), true, 28));
        body.append(paragraph(String.join(", ", person.skills()), false, 20));
        body.append(paragraph(person.in("Languages", "Språk"), true, 28));
        body.append(paragraph(String.join(", ", person.languages()), false, 20));
    }

    /** Word: name and address in the page's header, posts in a table of times and texts. */
    static byte[] wordTable(InventedPerson person) throws IOException {
        StringBuilder body = new StringBuilder(paragraph(person.in("Profile", "Om mig"), true, 28));
        body.append(paragraph(person.summary(), false, 20));
        body.append(paragraph(person.in("Employment history", "Anställningar"), true, 28))
                .append("<w:tbl>");
        for (Post post : person.posts()) {
            StringBuilder cell = new StringBuilder(paragraph(post.title(), true, 20));
            cell.append(paragraph(post.employer(), false, 20));
            post.items().forEach(item -> cell.append(paragraph("• " + item, false, 20)));
            body.append("<w:tr><w:tc>")
                    .append(paragraph(DateStyle.SLASHED.of(person, post), false, 20))
                    .append("</w:tc><w:tc>")
                    .append(cell)
                    .append("</w:tc></w:tr>");
        }
        body.append("</w:tbl>");
        ending(body, person);
        return docx(
                body,
                paragraph(person.name(), true, 40) + paragraph(person.place() + ", " + person.email(), false, 20));
    }

    /**
     * Word: each post a row of a table, the time on the left of title and employer, or on the right of one above the
     * other.
     */
    static byte[] wordRows(InventedPerson person, boolean timesLeft) throws IOException {
        StringBuilder body = new StringBuilder(paragraph(person.name(), true, 36));
        body.append(paragraph(person.place() + " | " + person.email(), false, 20));
        body.append(paragraph(person.in("Profile", "Profil"), true, 26)).append(paragraph(person.summary(), false, 20));
        body.append(paragraph(person.in("Work experience", "Arbetslivserfarenhet"), true, 26))
                .append("<w:tbl>");
        for (Post post : person.posts()) {
            StringBuilder told = new StringBuilder(
                    timesLeft
                            ? paragraph(post.title() + ", " + post.employer(), true, 20)
                            : paragraph(post.title(), true, 20) + paragraph(post.employer(), false, 20));
            post.items().forEach(item -> told.append(paragraph("– " + item, false, 20)));
            String time = paragraph(DateStyle.SHORT_MONTH.of(person, post), false, 20);
            body.append("<w:tr><w:tc>")
                    .append(timesLeft ? time : told)
                    .append("</w:tc><w:tc>")
                    .append(timesLeft ? told : time)
                    .append("</w:tc></w:tr>");
        }
        body.append("</w:tbl>");
        ending(body, person);
        return docx(body, null);
    }

    private static String paragraph(String text, boolean bold, int halfPoints) {
        String run = "<w:r><w:rPr>" + (bold ? "<w:b/>" : "") + "<w:sz w:val=\"" + halfPoints
                + "\"/></w:rPr><w:t xml:space=\"preserve\">";
        return "<w:p>" + run + escaped(text).replace("\t", "</w:t></w:r><w:r><w:tab/></w:r>" + run)
                + "</w:t></w:r></w:p>";
    }

    private static byte[] docx(CharSequence body, @org.jspecify.annotations.Nullable String header) throws IOException {
        String space = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("word/document.xml", "<w:document" + space + "><w:body>" + body + "</w:body></w:document>");
        if (header != null) {
            parts.put("word/header1.xml", "<w:hdr" + space + ">" + header + "</w:hdr>");
        }
        return zip(parts);
    }

    /** LibreOffice: the time above each post. */
    static byte[] writer(InventedPerson person) throws IOException {
        StringBuilder body = new StringBuilder(heading(person.name(), 1));
        body.append(text(person.place())).append(text(person.email()));
        body.append(heading(person.in("About me", "Om mig"), 2)).append(text(person.summary()));
        body.append(heading(person.in("Employment", "Erfarenhet"), 2));
        for (Post post : person.posts()) {
            body.append(text(DateStyle.LONG_MONTH.of(person, post)))
                    .append(text(post.title() + ", " + post.employer()));
            body.append("<text:list>");
            post.items()
                    .forEach(item ->
                            body.append("<text:list-item>").append(text(item)).append("</text:list-item>"));
            body.append("</text:list>");
        }
        writerEnding(body, person);
        return odt(body);
    }

    private static void writerEnding(StringBuilder body, InventedPerson person) {
        body.append(heading(person.in("Education", "Utbildningar"), 2));
        for (Study study : person.studies()) {
            body.append(text(study.start() + " – " + study.end())).append(text(study.words()));
        }
        body.append(heading(person.in("Skills", "Kunskaper"), 2)).append(text(String.join(", ", person.skills())));
        body.append(heading(person.in("Languages", "Språk"), 2)).append(text(String.join(", ", person.languages())));
    }

    /** LibreOffice: everything in a table, what it is about on the left. */
    static byte[] writerTable(InventedPerson person) throws IOException {
        StringBuilder posts = new StringBuilder();
        for (Post post : person.posts()) {
            posts.append(text(post.title() + " – " + post.employer()));
            posts.append(text(DateStyle.DASHED.of(person, post)));
            post.items().forEach(item -> posts.append(text("• " + item)));
        }
        StringBuilder studies = new StringBuilder();
        person.studies()
                .forEach(
                        study -> studies.append(text(study.words())).append(text(study.start() + " – " + study.end())));
        StringBuilder body = new StringBuilder(heading(person.name(), 1));
        body.append(text(person.place() + " " + person.email())).append("<table:table>");
        body.append(row(person.in("Summary", "Profil"), text(person.summary())));
        body.append(row(person.in("Work experience", "Arbetslivserfarenhet"), posts));
        body.append(row(person.in("Education", "Utbildning"), studies));
        body.append(row(person.in("Skills", "Kompetenser"), text(String.join(", ", person.skills()))));
        body.append(row(person.in("Languages", "Språk"), text(String.join(", ", person.languages()))));
        return odt(body.append("</table:table>"));
    }

    private static String row(String label, CharSequence content) {
        return "<table:table-row><table:table-cell>" + text(label) + "</table:table-cell><table:table-cell>" + content
                + "</table:table-cell></table:table-row>";
    }

    private static String heading(String text, int level) {
        return "<text:h text:outline-level=\"" + level + "\">" + escaped(text) + "</text:h>";
    }

    private static String text(String text) {
        return "<text:p>" + escaped(text) + "</text:p>";
    }

    private static byte[] odt(CharSequence body) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                        + body + "</office:text></office:body></office:document-content>");
        return zip(parts);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                archive.closeEntry();
            }
        }
        return out.toByteArray();
    }
}

package dev.jobtracker.resumes;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Files made to do harm. */
public final class HostileFiles {

    private static final int MEBIBYTE = 1 << 20;

    private HostileFiles() {}

    /** A part of half a gibibyte in an archive of half a mebibyte. */
    public static byte[] zipBomb() {
        return SampleFiles.docx("short", "", Map.of("word/media/a.bin", new byte[300 * MEBIBYTE]));
    }

    /** A text part that unpacks to far more than anybody writes. */
    public static byte[] xmlBomb() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        byte[] spaces = new byte[40 * MEBIBYTE];
        Arrays.fill(spaces, (byte) ' ');
        parts.put("word/document.xml", spaces);
        return SampleFiles.zip(parts);
    }

    /** A page whose content, packed twice, is 900 mebibytes of drawing. */
    public static byte[] pdfBomb() {
        byte[] once = deflated(new byte[MEBIBYTE], 900);
        byte[] twice = deflated(once, 1);
        return pdf("/Filter [/FlateDecode /FlateDecode]", twice, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    }

    /** A tree of pages that bears itself. */
    public static byte[] endlessPageTree() {
        return pdf("", new byte[0], "<< /Type /Pages /Kids [2 0 R 3 0 R 2 0 R] /Count 100000000 >>");
    }

    /** A tree of pages whose every knot has the next one twice, forty deep. */
    public static byte[] pagesWithoutNumber() {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n");
        for (int knot = 2; knot < 42; knot++) {
            pdf.append(knot).append(" 0 obj << /Type /Pages /Count 1073741824 /Kids [");
            pdf.append((knot + 1) + " 0 R ").append((knot + 1) + " 0 R] >> endobj\n");
        }
        pdf.append("42 0 obj << /Type /Page /Parent 41 0 R /MediaBox [0 0 600 800] >> endobj\n");
        pdf.append("trailer << /Root 1 0 R >>\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A document that asks for a file of the machine. */
    public static byte[] externalEntity(String address) {
        String declaration = "<!DOCTYPE d [<!ENTITY secret SYSTEM \"" + address + "\">]>";
        byte[] document = SampleFiles.text(declaration
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
                + "<w:t>A text that is long enough to be one, and &secret;</w:t></w:r></w:p></w:body></w:document>");
        return SampleFiles.zip(Map.of("word/document.xml", document));
    }

    /** Bytes without meaning, the same each time. */
    public static byte[] noise(int size) {
        byte[] noise = new byte[size];
        new Random(4).nextBytes(noise);
        return noise;
    }

    /** A Word document with macros. */
    public static byte[] macros() {
        return SampleFiles.docx(SampleFiles.MAJA, "", Map.of("word/vbaProject.bin", new byte[100]));
    }

    /** An archive with a directory that is longer than the directory of any document. */
    public static byte[] partsWithoutNumber() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(out)) {
            archive.setMethod(ZipOutputStream.STORED);
            for (int number = 0; number < 100_000; number++) {
                ZipEntry entry = new ZipEntry(number == 0 ? "word/document.xml" : Integer.toString(number, 36));
                entry.setSize(0);
                entry.setCrc(0);
                archive.putNextEntry(entry);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    /** A PDF that shows a picture and no letter. */
    public static byte[] picturesOnly() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDImageXObject picture =
                    LosslessFactory.createFromImage(document, new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 50, 50, 500, 600);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * One file that is a PDF to those who begin at its beginning, and a document of Word to those who begin at its end.
     */
    public static byte[] pdfAndArchive(String inThePdf, String inTheArchive) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SampleFiles.pdf(inThePdf));
        out.writeBytes(SampleFiles.docx(inTheArchive));
        return out.toByteArray();
    }

    private static byte[] pdf(String filter, byte[] content, String pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String start = "%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj " + pages + " endobj\n"
                + "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >> endobj\n"
                + "4 0 obj << /Length " + content.length + " " + filter + " >> stream\n";
        out.writeBytes(start.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(content);
        out.writeBytes("\nendstream endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] block, int times) {
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[64 << 10];
            for (int count = 0; count < times; count++) {
                deflater.setInput(block);
                while (!deflater.needsInput()) {
                    out.write(buffer, 0, deflater.deflate(buffer));
                }
            }
            deflater.finish();
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }
}

package dev.jobtracker.resumes.document;

import dev.jobtracker.resumes.document.office.WordBinary;
import dev.jobtracker.resumes.document.office.ZippedDocument;
import dev.jobtracker.resumes.document.plain.PlainBytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which type a file is, by what is in it. Its name says nothing. */
final class TypeDetection {

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final int PDF_HEADER_WITHIN = 1024;

    private static final Pattern HTML_TAG = Pattern.compile("<(?:html|head|body|div|p|h[1-6]|ul|table)[\\s>]");
    private static final Pattern MARKDOWN = Pattern.compile(
            "(?m)^#{1,6} \\S|^\\s*[-*+] \\*\\*|\\[[^\\]]+]\\(https?:|^(?:===+|---+)$|^\\*\\*[^*]+\\*\\*");

    private TypeDetection() {}

    static DocumentType of(byte[] file) throws RefusedException {
        if (startsWith(file, PNG)) {
            return DocumentType.PNG;
        } else if (startsWith(file, JPEG)) {
            return DocumentType.JPEG;
        } else if (startsWith(file, OLE)) {
            return WordBinary.type(file);
        } else if (startsWith(file, "PK")) {
            return ZippedDocument.type(file);
        } else if (startsWith(file, "{\\rtf")) {
            return DocumentType.RTF;
        } else if (head(file, PDF_HEADER_WITHIN).contains("%PDF-")) {
            return DocumentType.PDF;
        }
        return ofText(PlainBytes.decode(file));
    }

    private static DocumentType ofText(String text) throws RefusedException {
        String start = text.substring(0, Math.min(4_000, text.length())).strip();
        if (start.startsWith("{")) {
            return DocumentType.JSON_RESUME;
        }
        String lower = start.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<?xml") && !lower.contains("<html")) {
            throw new RefusedException(Refusal.UNSUPPORTED);
        }
        if (lower.startsWith("<") && HTML_TAG.matcher(lower).find()) {
            return DocumentType.HTML;
        }
        return MARKDOWN.matcher(text).find() ? DocumentType.MARKDOWN : DocumentType.TEXT;
    }

    private static boolean startsWith(byte[] file, String start) {
        return startsWith(file, start.getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }

    private static String head(byte[] file, int length) {
        return new String(file, 0, Math.min(length, file.length), StandardCharsets.ISO_8859_1);
    }
}

package dev.jobtracker.resumes.document.office;

import dev.jobtracker.resumes.document.DocumentText;
import dev.jobtracker.resumes.document.DocumentType;
import dev.jobtracker.resumes.document.Line.Weight;
import dev.jobtracker.resumes.document.Lines;
import dev.jobtracker.resumes.document.Refusal;
import dev.jobtracker.resumes.document.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** DOC, the format of Word before 2007. */
public final class WordBinary {

    private static final Pattern LINK = Pattern.compile("HYPERLINK \"([^\"]{1,500})\"");
    private static final char CELL_END = '\u0007';

    private WordBinary() {}

    /** Which type of document a file of this container is. */
    public static DocumentType type(byte[] file) throws RefusedException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new RefusedException(Refusal.ENCRYPTED);
            }
            if (!root.hasEntryCaseInsensitive("WordDocument")) {
                throw new RefusedException(Refusal.UNSUPPORTED);
            }
            if (root.hasEntryCaseInsensitive("Macros") || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                throw new RefusedException(Refusal.MACROS);
            }
            return DocumentType.DOC;
        } catch (IOException | RuntimeException damaged) {
            throw new RefusedException(Refusal.UNREADABLE, damaged);
        }
    }

    public static DocumentText read(byte[] file) throws RefusedException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return read(container);
        } catch (EncryptedDocumentException locked) {
            throw new RefusedException(Refusal.ENCRYPTED, locked);
        } catch (IOException | RuntimeException damaged) {
            throw new RefusedException(Refusal.UNREADABLE, damaged);
        }
    }

    private static DocumentText read(POIFSFileSystem container) throws IOException {
        Lines lines = new Lines();
        List<String> links = new ArrayList<>();
        try (HWPFDocument document = new HWPFDocument(container)) {
            headers(document, lines);
            lines.gap();
            body(document.getRange(), lines, links);
        } catch (OldFileFormatException older) {
            try (Word6Extractor extractor = new Word6Extractor(container)) {
                lines.add(extractor.getText().replace("\r\n", "\n").replace('\r', '\n'), Weight.BODY, false);
            }
        }
        return new DocumentText(lines.all(), links);
    }

    private static void headers(HWPFDocument document, Lines lines) {
        HeaderStories stories = new HeaderStories(document);
        for (String header :
                List.of(text(stories.getFirstHeader()), text(stories.getOddHeader()), text(stories.getEvenHeader()))) {
            lines.add(header, Weight.BODY, false);
        }
    }

    private static void body(Range range, Lines lines, List<String> links) {
        TableRows rows = new TableRows(lines);
        boolean inRow = false;
        boolean cellEnded = true;
        for (int index = 0; index < range.numParagraphs(); index++) {
            Paragraph paragraph = range.getParagraph(index);
            Matcher link = LINK.matcher(paragraph.text());
            while (link.find()) {
                links.add(link.group(1));
            }
            if (paragraph.isInTable() && !inRow) {
                rows.startRow();
                inRow = true;
                cellEnded = true;
            }
            if (inRow && (paragraph.isTableRowEnd() || !paragraph.isInTable())) {
                rows.endRow();
                inRow = false;
            }
            if (paragraph.isTableRowEnd()) {
                continue;
            }
            if (inRow && cellEnded) {
                rows.startCell();
            }
            rows.add(read(paragraph));
            cellEnded = paragraph.text().indexOf(CELL_END) >= 0;
        }
        if (inRow) {
            rows.endRow();
        }
    }

    private static dev.jobtracker.resumes.document.office.Paragraph read(Paragraph source) {
        var paragraph = new dev.jobtracker.resumes.document.office.Paragraph();
        boolean bold = source.numCharacterRuns() > 0;
        for (int run = 0; run < source.numCharacterRuns(); run++) {
            bold &= source.getCharacterRun(run).isBold()
                    || source.getCharacterRun(run).text().isBlank();
        }
        paragraph.append(text(source.text()), bold);
        if (source.getIlfo() > 0 && source.getLvl() < 9) {
            paragraph.markBullet();
        } else if (source.getLvl() < 9) {
            paragraph.markHeading();
        }
        return paragraph;
    }

    /** Without the codes of fields, and with line breaks as such. */
    private static String text(String raw) {
        return Range.stripFields(raw == null ? "" : raw)
                .replace(CELL_END, ' ')
                .replace('\u000B', '\n')
                .replace('\r', '\n')
                .replace('\u001E', '-')
                .replace("\u001F", "")
                .stripTrailing();
    }
}

package dev.jobtracker.resumes.document.office;

import dev.jobtracker.resumes.document.DocumentText;
import dev.jobtracker.resumes.document.Lines;
import dev.jobtracker.resumes.document.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** ODT: the page header, which is kept with the styles, and then the content. */
public final class OpenDocument {

    private OpenDocument() {}

    public static DocumentText read(byte[] file) throws RefusedException {
        ZippedDocument document = ZippedDocument.open(file);
        Lines lines = new Lines();
        List<String> links = new ArrayList<>();
        Set<String> boldStyles = new HashSet<>();
        for (String part : List.of("styles.xml", "content.xml")) {
            byte[] xml = document.text(part).getBytes(StandardCharsets.UTF_8);
            if (xml.length > 0) {
                Xml.read(xml, new OpenDocumentBody(lines, links, boldStyles));
            }
            lines.gap();
        }
        return new DocumentText(lines.all(), links);
    }
}

package dev.jobtracker.resumes.document.office;

import dev.jobtracker.resumes.document.DocumentText;
import dev.jobtracker.resumes.document.Lines;
import dev.jobtracker.resumes.document.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** DOCX: page headers first, then the body, then footers, as ECMA-376 part 1 describes them. */
public final class WordXml {

    private static final Pattern TARGET =
            Pattern.compile("Target=\"((?:mailto:|tel:|https?://)[^\"]{1,500})\"[^>]*TargetMode=\"External\"");

    private WordXml() {}

    public static DocumentText read(byte[] file) throws RefusedException {
        ZippedDocument document = ZippedDocument.open(file);
        Lines lines = new Lines();
        readAll(document, "word/header", lines);
        lines.gap();
        readAll(document, "word/document", lines);
        lines.gap();
        readAll(document, "word/footer", lines);
        return new DocumentText(lines.all(), links(document));
    }

    private static void readAll(ZippedDocument document, String start, Lines lines) throws RefusedException {
        for (byte[] part : document.parts(start, ".xml").values()) {
            Xml.read(part, new WordBody(lines));
        }
    }

    private static List<String> links(ZippedDocument document) {
        List<String> links = new ArrayList<>();
        for (String name : document.parts("word/_rels/", ".rels").keySet()) {
            Matcher target = TARGET.matcher(document.text(name));
            while (target.find()) {
                links.add(target.group(1).replace("&amp;", "&"));
            }
        }
        return links;
    }
}

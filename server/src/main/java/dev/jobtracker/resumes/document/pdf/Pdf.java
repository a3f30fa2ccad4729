package dev.jobtracker.resumes.document.pdf;

import dev.jobtracker.resumes.document.DocumentText;
import dev.jobtracker.resumes.document.Lines;
import dev.jobtracker.resumes.document.Refusal;
import dev.jobtracker.resumes.document.RefusedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF, as far as it has text of its own. */
public final class Pdf {

    private static final int MOST_PAGES = 30;

    private Pdf() {}

    public static DocumentText read(byte[] file) throws RefusedException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return read(document);
        } catch (InvalidPasswordException locked) {
            throw new RefusedException(Refusal.ENCRYPTED, locked);
        } catch (IOException | RuntimeException damaged) {
            throw new RefusedException(Refusal.UNREADABLE, damaged);
        }
    }

    private static DocumentText read(PDDocument document) throws IOException, RefusedException {
        List<List<Segment>> pages = new ArrayList<>();
        List<String> links = new ArrayList<>();
        Furniture furniture = new Furniture();
        for (PDPage page : document.getPages()) {
            if (pages.size() == MOST_PAGES) {
                throw new RefusedException(Refusal.TOO_MANY_PAGES);
            }
            List<Segment> segments = Segment.of(Glyphs.on(document, pages.size() + 1));
            pages.add(furniture.remove(segments, page.getCropBox().getHeight()));
            links.addAll(PageLinks.of(page));
        }
        PageLines lines = new PageLines(new Lines(), bodySize(pages));
        for (int page = 0; page < pages.size(); page++) {
            PageLayout.blocks(pages.get(page), page + 1 < pages.size()).forEach(lines::add);
        }
        return new DocumentText(lines.all(), links);
    }

    /** The size that most letters have. */
    private static float bodySize(List<List<Segment>> pages) {
        Map<Float, Integer> letters = new TreeMap<>();
        pages.stream()
                .flatMap(List::stream)
                .forEach(segment -> letters.merge(
                        Math.round(segment.size() * 4) / 4f, segment.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(10f);
    }
}

package dev.jobtracker.resumes.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the characters of one page in the order they are painted. */
final class Glyphs extends PDFTextStripper {

    private static final float SMALLEST_LEGIBLE = 3;
    private static final float BOLD_WEIGHT = 600;
    private static final int MOST = 60_000;
    private static final String UNKNOWN = "\uFFFD";

    private final List<Glyph> glyphs = new ArrayList<>();
    private final Map<Integer, PDFont> unnamed = new TreeMap<>();
    private final Ligatures ligatures = new Ligatures();

    private Glyphs() {}

    static List<Glyph> on(PDDocument document, int page) throws IOException {
        Glyphs collector = new Glyphs();
        collector.setStartPage(page);
        collector.setEndPage(page);
        collector.getText(document);
        collector.unnamed.forEach(collector::guess);
        return collector.glyphs;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        float size = Math.max(position.getFontSizeInPt(), position.getHeightDir());
        if (size < SMALLEST_LEGIBLE || position.getDir() != 0 || glyphs.size() >= MOST) {
            return;
        }
        String text = letters(position);
        Glyph glyph = new Glyph(
                text,
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                size,
                isBold(position.getFont()));
        if (!isPaintedTwice(glyph)) {
            ligatures.learn(position.getFont(), text, glyph.width() / size);
            if (text.equals(UNKNOWN)) {
                unnamed.put(glyphs.size(), position.getFont());
            }
            glyphs.add(glyph);
        }
    }

    private static String letters(TextPosition position) {
        String text = position.getUnicode();
        int[] codes = position.getCharacterCodes();
        boolean nothing = text == null || text.isEmpty() || text.charAt(0) < ' ' || text.charAt(0) == '\uFFFD';
        String named = codes.length == 1 && (nothing || text.codePointAt(0) == codes[0])
                ? Ligatures.named(position.getFont(), codes[0])
                : "";
        if (!named.isEmpty()) {
            return named;
        }
        return nothing ? UNKNOWN : text;
    }

    /** Inside a word it is a ligature; elsewhere it is an icon. */
    private void guess(int index, PDFont font) {
        Glyph glyph = glyphs.get(index);
        StringBuilder following = new StringBuilder();
        for (int next = index + 1; next < Math.min(index + 3, glyphs.size()); next++) {
            following.append(glyphs.get(next).text());
        }
        boolean touches = (!following.isEmpty() && Character.isLetter(following.charAt(0)))
                || (index > 0 && Character.isLetter(glyphs.get(index - 1).text().codePointAt(0)));
        String text = touches ? ligatures.guess(font, glyph.width() / glyph.size(), following.toString()) : " ";
        glyphs.set(index, new Glyph(text, glyph.x(), glyph.baseline(), glyph.width(), glyph.size(), glyph.bold()));
    }

    /** A cheap bold is the same character once more, a hair beside. */
    private boolean isPaintedTwice(Glyph glyph) {
        for (int index = glyphs.size() - 1; index >= Math.max(0, glyphs.size() - 120); index--) {
            Glyph other = glyphs.get(index);
            if (other.text().equals(glyph.text())
                    && Math.abs(other.x() - glyph.x()) < 0.2f * Math.max(1, glyph.width())
                    && Math.abs(other.baseline() - glyph.baseline()) < 0.1f * glyph.size()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBold(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        if (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT)) {
            return true;
        }
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        return name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || name.contains("cmbx")
                || name.contains("sfbx");
    }
}

package dev.jobtracker.resumes.document.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;

/**
 * What a ligature says that the file gives no letters for: by its glyph's name, else by its width beside the widths of
 * the letters it could be made of and by the letter that follows.
 */
final class Ligatures {

    private static final float USUAL_F = 0.31f;
    private static final float USUAL_I = 0.27f;

    private final Map<PDFont, Map<String, Float>> widths = new HashMap<>();

    /** Takes note of how wide a letter is in its font, in its size. */
    void learn(PDFont font, String letter, float width) {
        if (letter.equals("f") || letter.equals("i")) {
            widths.computeIfAbsent(font, unknown -> new HashMap<>()).put(letter, width);
        }
    }

    /** The letters by the glyph's name, such as {@code f_f_i}; empty where it has none. */
    static String named(PDFont font, int code) {
        if (font instanceof PDSimpleFont simple && simple.getEncoding() != null) {
            String name = simple.getEncoding().getName(code);
            if (name != null && name.matches("[a-zA-Z](?:_[a-zA-Z]){1,3}")) {
                return name.replace("_", "");
            }
        }
        return "";
    }

    /**
     * The likeliest letters.
     *
     * @param width in the font's size
     */
    String guess(PDFont font, float width, String following) {
        Map<String, Float> known = widths.getOrDefault(font, Map.of());
        float f = known.getOrDefault("f", USUAL_F);
        float i = known.getOrDefault("i", USUAL_I);
        float single = Math.abs(width - (f + i));
        float twice = Math.abs(width - 2 * f);
        float three = Math.abs(width - (2 * f + i));
        String second = precedesL(following) ? "l" : "i";
        if (three < single && three < twice) {
            return "ff" + second;
        }
        return twice < single && f - i > 0.015f ? "ff" : "f" + second;
    }

    private static boolean precedesL(String following) {
        if (following.isEmpty()) {
            return false;
        }
        return switch (following.charAt(0)) {
            case 'a', 'o', 'u', 'y', 'i', 'å', 'ä', 'ö', 'ü' -> true;
            case 'e' -> following.length() > 1 && "xec".indexOf(following.charAt(1)) >= 0;
            default -> false;
        };
    }
}

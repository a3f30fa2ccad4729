package dev.jobtracker.resumes.document;

import java.text.Normalizer;

/** Letters as they are typed rather than as they are set. */
public final class Typography {

    private static final String BULLETS = "•●▪■◦‣⁃∙◆❖➢➤►▶✓✔‧○□–—·*-";

    private Typography() {}

    /** Ligatures apart, accents on their letters, icons and invisible characters gone, one kind of space. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(plain, character));
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private static void append(StringBuilder plain, int character) {
        if (character >= 0xFB00 && character <= 0xFB06) {
            plain.append(Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC));
        } else if (character == '\t') {
            plain.append('\t');
        } else if (Character.isSpaceChar(character) || character == '\u000B') {
            plain.append(' ');
        } else if (character == '\u2011' || character == '\u2010') {
            plain.append('-');
        } else if (isPrivate(character)) {
            plain.append(' ');
        } else if (!Character.isISOControl(character) && Character.getType(character) != Character.FORMAT) {
            plain.appendCodePoint(character);
        }
    }

    /** The icons of symbol fonts live here. */
    private static boolean isPrivate(int character) {
        int type = Character.getType(character);
        return type == Character.PRIVATE_USE || type == Character.UNASSIGNED || type == Character.SURROGATE;
    }

    /** Where the text after a bullet begins, or 0 where there is no bullet. */
    public static int bulletLength(String text) {
        int first = text.isEmpty() ? -1 : text.charAt(0);
        boolean bulletFont = (first >= 0xF000 && first <= 0xF0FF) || first == 0x2022;
        if (first < 0 || (!bulletFont && BULLETS.indexOf(first) < 0)) {
            return 0;
        }
        int length = 1;
        while (length < text.length() && Character.isWhitespace(text.charAt(length))) {
            length++;
        }
        boolean sure = bulletFont || "•●▪■◦‣⁃∙◆❖➢➤►▶✓✔".indexOf(first) >= 0;
        return length > 1 || sure ? length : 0;
    }

    /** One space between words, tabs kept between cells, nothing at the ends. */
    public static String spaced(String text) {
        return text.replaceAll(" *\t[ \t]*", "\t").replaceAll(" {2,}", " ").strip();
    }
}

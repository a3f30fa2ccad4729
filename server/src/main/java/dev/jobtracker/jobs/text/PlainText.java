package dev.jobtracker.jobs.text;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Writes HTML down as plain text. */
final class PlainText {

    private static final int LONGEST = 60_000;

    private PlainText() {}

    /** The text of a safe document: paragraphs apart, a line for each line, a bullet before each item of a list. */
    static String of(Element body) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(new Writer(text), body);
        return tidy(text.toString());
    }

    private record Writer(StringBuilder text) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                appendCollapsed(words.getWholeText());
            } else if (node instanceof Element element) {
                text.append(before(element.normalName()));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && isParagraph(element.normalName())) {
                text.append("\n\n");
            }
        }

        private void appendCollapsed(String words) {
            boolean space = false;
            for (int index = 0; index < words.length(); index++) {
                char character = words.charAt(index);
                if (!isSpace(character)) {
                    text.append(character);
                    space = false;
                } else if (!space) {
                    text.append(' ');
                    space = true;
                }
            }
        }

        private static String before(String name) {
            return switch (name) {
                case "br", "tr", "div" -> "\n";
                case "li" -> "\n• ";
                case "td", "th" -> " ";
                default -> isParagraph(name) ? "\n\n" : "";
            };
        }

        private static boolean isParagraph(String name) {
            return switch (name) {
                case "p", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "table" -> true;
                default -> false;
            };
        }
    }

    /** Without spaces at the ends of lines, without more than one empty line in a row, and not endless. */
    static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(Math.min(text.length(), LONGEST));
        int lines = 1;
        boolean space = false;
        for (int index = 0; index < text.length() && tidy.length() < LONGEST; index++) {
            char character = text.charAt(index);
            if (character == '\n' || character == '\u2028' || character == '\u2029') {
                lines++;
            } else if (isSpace(character)) {
                space = true;
            } else {
                appendBreak(tidy, lines, space);
                tidy.append(character);
                lines = 0;
                space = false;
            }
        }
        return tidy.toString();
    }

    private static void appendBreak(StringBuilder tidy, int lines, boolean space) {
        boolean afterBullet = !tidy.isEmpty() && tidy.charAt(tidy.length() - 1) == '•';
        if (tidy.isEmpty()) {
            return;
        }
        if (afterBullet) {
            tidy.append(' ');
        } else if (lines > 0) {
            tidy.append(lines > 1 ? "\n\n" : "\n");
        } else if (space) {
            tidy.append(' ');
        }
    }

    private static boolean isSpace(char character) {
        if (character > ' ' && character < '\u007f') {
            return false;
        }
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\u200b';
    }
}

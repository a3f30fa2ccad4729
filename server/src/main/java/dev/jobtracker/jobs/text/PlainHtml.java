package dev.jobtracker.jobs.text;

import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads HTML that is written so plainly that all parsers understand it alike: known tags in lower case, each closed in
 * its turn and standing where it may. Most advertisements are, and are read many times faster than by a parser that
 * knows what browsers make of everything else. What it lets through is made of known tags without attributes, links to
 * pages and mail, and escaped text: safe whatever the source had in mind.
 */
final class PlainHtml {

    private static final int LONGEST_ENTITY = 10;

    private final String markup;
    private final StringBuilder html;
    private final TidyText text;
    private final OpenTags open = new OpenTags();
    private int position;

    private PlainHtml(String markup) {
        this.markup = markup;
        this.html = new StringBuilder(markup.length() + 64);
        this.text = new TidyText(markup.length());
    }

    /** What it says; null when it is not plain enough. */
    static @Nullable Advertisement read(String markup) {
        PlainHtml reader = new PlainHtml(markup);
        return reader.readAll() ? reader.advertisement() : null;
    }

    private Advertisement advertisement() {
        String plain = text.toString();
        return plain.isEmpty() ? Advertisement.EMPTY : new Advertisement(plain, html.toString());
    }

    private boolean readAll() {
        boolean understood = true;
        while (understood && position < markup.length()) {
            understood = switch (markup.charAt(position)) {
                case '<' -> isAt('/', position + 1) ? readEnd() : readStart();
                case '&' -> readEntity();
                default -> readWords();
            };
        }
        return understood && endAll();
    }

    /** What is still open ends with the text. */
    private boolean endAll() {
        for (PlainTag tag = open.last(); tag != null; tag = open.last()) {
            end(tag);
        }
        return true;
    }

    private void end(PlainTag tag) {
        open.closeLast();
        if (tag.shown()) {
            html.append("</").append(tag.name()).append('>');
        }
        PlainText.end(tag.name(), text);
    }

    private boolean isAt(char character, int index) {
        return index < markup.length() && markup.charAt(index) == character;
    }

    private boolean readWords() {
        int end = position;
        while (end < markup.length() && isPlain(markup.charAt(end))) {
            end++;
        }
        if (end == position) {
            return readRare();
        }
        html.append(markup, position, end);
        text.words(markup, position, end);
        position = end;
        return true;
    }

    /** Whether a character means itself, in HTML as in text. */
    private static boolean isPlain(char character) {
        if (character < '\u00a0') {
            return character >= ' '
                    ? character != '<' && character != '&' && character != '>'
                    : character == '\n' || character == '\t';
        }
        return character > '\u00a0' && !Character.isSurrogate(character) && character != '\ufeff';
    }

    private boolean readRare() {
        char character = markup.charAt(position);
        boolean pair = Character.isHighSurrogate(character)
                && position + 1 < markup.length()
                && Character.isLowSurrogate(markup.charAt(position + 1));
        if (!pair) {
            return write(character) && skip(1);
        }
        html.append(markup, position, position + 2);
        text.words(markup, position, position + 2);
        return skip(2);
    }

    private boolean skip(int characters) {
        position += characters;
        return true;
    }

    private boolean write(char character) {
        switch (character) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '\u00a0' -> html.append("&nbsp;");
            default -> {
                if (!isPlain(character)) {
                    return false;
                }
                html.append(character);
            }
        }
        text.words(String.valueOf(character), 0, 1);
        return true;
    }

    private boolean readEntity() {
        if (isAt(' ', position + 1)) {
            return write('&') && skip(1);
        }
        int end = markup.indexOf(';', position);
        if (end < 0 || end - position > LONGEST_ENTITY) {
            return false;
        }
        String meant = markup.charAt(position + 1) == '#'
                ? Parser.unescapeEntities(markup.substring(position, end + 1), false)
                : Entities.getByName(markup.substring(position + 1, end));
        position = end + 1;
        return meant.length() == 1 && write(meant.charAt(0));
    }

    private boolean readEnd() {
        int end = endOfName(position + 2);
        PlainTag tag = PlainTag.named(markup.substring(position + 2, end));
        if (tag == null || !tag.equals(open.last()) || !isAt('>', end)) {
            return false;
        }
        end(tag);
        position = end + 1;
        return true;
    }

    private int endOfName(int start) {
        int end = start;
        while (end < markup.length() && isLetterOfName(markup.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLetterOfName(char character) {
        return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
    }

    private boolean readStart() {
        int end = endOfName(position + 1);
        PlainTag tag = PlainTag.named(markup.substring(position + 1, end));
        if (tag == null || !open.open(tag)) {
            return false;
        }
        PlainAttributes attributes = PlainAttributes.read(markup, end, tag);
        if (attributes == null) {
            return false;
        }
        if (tag.shown()) {
            html.append('<').append(tag.name()).append(attributes.shown()).append('>');
        }
        PlainText.begin(tag.name(), text);
        position = attributes.end();
        return true;
    }
}

package dev.jobtracker.resumes.document.office;

import dev.jobtracker.resumes.document.DocumentText;
import dev.jobtracker.resumes.document.Lines;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** RTF 1.9: its text, with what is bold, listed or in a table. */
public final class RichText {

    private static final Set<String> NO_TEXT = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "themedata",
            "datastore",
            "latentstyles",
            "generator",
            "xmlnstbl",
            "listtable",
            "listoverridetable",
            "rsidtbl",
            "revtbl",
            "fldinst",
            "pnseclvl",
            "footnote",
            "annotation",
            "shppict",
            "nonshppict",
            "colorschememapping",
            "filetbl",
            "mmathPr",
            "bkmkstart",
            "bkmkend",
            "userprops",
            "xe",
            "tc",
            "falt",
            "panose");
    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "),
            Map.entry("cell", "\t"),
            Map.entry("nestcell", "\t"));

    private record Group(boolean skipped, boolean bold, int charactersAfterUnicode) {}

    private final String source;
    private final Lines lines = new Lines();
    private final Deque<Group> groups = new ArrayDeque<>();
    private Group group = new Group(false, false, 1);
    private Charset charset = Charset.forName("windows-1252");
    private Paragraph paragraph = new Paragraph();
    private boolean listItem;
    private int toSkip;
    private int at;

    private RichText(byte[] file) {
        this.source = new String(file, StandardCharsets.ISO_8859_1);
    }

    public static DocumentText read(byte[] file) {
        return new RichText(file).read();
    }

    private DocumentText read() {
        while (at < source.length()) {
            char character = source.charAt(at++);
            switch (character) {
                case '{' -> groups.push(group);
                case '}' -> group = groups.isEmpty() ? group : groups.pop();
                case '\\' -> control();
                case '\r', '\n' -> {}
                default -> append(Character.toString(character));
            }
        }
        endParagraph();
        return new DocumentText(lines.all(), List.of());
    }

    private void control() {
        if (at >= source.length()) {
            return;
        }
        char first = source.charAt(at);
        if (!Character.isLetter(first)) {
            at++;
            symbol(first);
            return;
        }
        int start = at;
        while (at < source.length() && isAsciiLetter(source.charAt(at))) {
            at++;
        }
        String word = source.substring(start, at);
        int numberStart = at;
        while (at < source.length()
                && (Character.isDigit(source.charAt(at)) || (at == numberStart && source.charAt(at) == '-'))) {
            at++;
        }
        String number = source.substring(numberStart, at);
        if (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
        word(word, number.matches("-?\\d{1,9}") ? Integer.parseInt(number) : null);
    }

    private static boolean isAsciiLetter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    private void symbol(char symbol) {
        switch (symbol) {
            case '\'' -> {
                String code = source.substring(at, Math.min(at + 2, source.length()));
                at += code.length();
                if (code.matches("[0-9a-fA-F]{2}")) {
                    append(new String(new byte[] {(byte) Integer.parseInt(code, 16)}, charset));
                }
            }
            case '*' -> group = new Group(true, group.bold(), group.charactersAfterUnicode());
            case '~' -> append(" ");
            case '_' -> append("-");
            case '\r', '\n' -> endParagraph();
            case '\\', '{', '}' -> append(Character.toString(symbol));
            default -> {}
        }
    }

    private void word(String word, @Nullable Integer number) {
        if (word.equals("bin") && number != null) {
            at = (int) Math.min(source.length(), (long) at + Math.max(0, number));
        } else if (NO_TEXT.contains(word)) {
            group = new Group(true, group.bold(), group.charactersAfterUnicode());
        } else if (!group.skipped()) {
            visibleWord(word, number);
        } else if (word.equals("listtext") || word.equals("pntext")) {
            listItem = true;
        }
    }

    private void visibleWord(String word, @Nullable Integer number) {
        switch (word) {
            case "par", "sect", "page", "row", "nestrow" -> endParagraph();
            case "pard" -> listItem = false;
            case "b" -> group = new Group(false, number == null || number != 0, group.charactersAfterUnicode());
            case "plain" -> group = new Group(false, false, group.charactersAfterUnicode());
            case "uc" -> group = new Group(false, group.bold(), number == null ? 1 : Math.clamp(number, 0, 10));
            case "u" -> {
                append(Character.toString((char) (number == null ? '?' : number)));
                toSkip = group.charactersAfterUnicode();
            }
            case "ansicpg" -> charset = charset(number);
            case "ls", "pnlvlblt" -> listItem = true;
            case "listtext", "pntext" -> {
                listItem = true;
                group = new Group(true, group.bold(), group.charactersAfterUnicode());
            }
            case "outlinelevel" -> paragraph.markHeading();
            default -> append(CHARACTERS.getOrDefault(word, ""));
        }
    }

    private Charset charset(@Nullable Integer codePage) {
        try {
            return Charset.forName("windows-" + codePage);
        } catch (UnsupportedCharsetException | IllegalCharsetNameException unknown) {
            return charset;
        }
    }

    private void append(String text) {
        if (group.skipped() || text.isEmpty()) {
            return;
        }
        if (toSkip > 0) {
            toSkip--;
            return;
        }
        paragraph.append(text, group.bold());
    }

    private void endParagraph() {
        if (listItem) {
            paragraph.markBullet();
        }
        lines.add(paragraph.text(), paragraph.weight(), paragraph.bullet());
        paragraph = new Paragraph();
    }
}

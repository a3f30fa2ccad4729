package dev.jobtracker.jobs.duplicates;

/** What a person reads in a text that may be HTML, even HTML that was escaped once too often. */
final class PlainText {

    private static final int MOST_ESCAPES = 3;

    private PlainText() {}

    static String of(String text) {
        String plain = text;
        for (int round = 0; round < MOST_ESCAPES && isMarkup(plain); round++) {
            plain = read(plain);
        }
        return plain;
    }

    private static boolean isMarkup(String text) {
        boolean tags = text.indexOf('<') >= 0 && text.indexOf('>') >= 0;
        return tags || (text.indexOf('&') >= 0 && text.indexOf(';') >= 0);
    }

    private static String read(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int index = 0;
        while (index < text.length()) {
            char character = text.charAt(index);
            if (character == '<' && isTag(text, index)) {
                int end = text.indexOf('>', index);
                plain.append(isInline(text, index) ? "" : "\n");
                index = end < 0 ? text.length() : end + 1;
            } else if (character == '&') {
                index = readEntity(text, index, plain);
            } else {
                plain.append(character);
                index++;
            }
        }
        return plain.toString();
    }

    private static boolean isTag(String text, int index) {
        char next = index + 1 < text.length() ? text.charAt(index + 1) : ' ';
        return Character.isLetter(next) || next == '/' || next == '!';
    }

    private static boolean isInline(String text, int index) {
        int name = text.charAt(index + 1) == '/' ? index + 2 : index + 1;
        return text.startsWith("strong", name)
                || text.startsWith("span", name)
                || text.startsWith("em", name)
                || text.startsWith("a ", name)
                || text.startsWith("a>", name)
                || text.startsWith("b>", name)
                || text.startsWith("i>", name)
                || text.startsWith("u>", name);
    }

    private static int readEntity(String text, int index, StringBuilder plain) {
        int end = text.indexOf(';', index);
        if (end < 0 || end - index > 10) {
            plain.append('&');
            return index + 1;
        }
        String name = text.substring(index + 1, end);
        int character = name.startsWith("#") ? numbered(name) : named(name);
        if (character < 0) {
            plain.append('&');
            return index + 1;
        }
        plain.appendCodePoint(character);
        return end + 1;
    }

    private static int numbered(String name) {
        try {
            int character = name.startsWith("#x") || name.startsWith("#X")
                    ? Integer.parseInt(name.substring(2), 16)
                    : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(character) ? character : -1;
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }

    private static int named(String name) {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            case "nbsp" -> ' ';
            case "ndash" -> '–';
            case "mdash" -> '—';
            case "bull", "middot" -> '•';
            case "rsquo", "lsquo" -> '’';
            case "rdquo", "ldquo" -> '”';
            case "hellip" -> '…';
            case "euro" -> '€';
            case "pound" -> '£';
            case "aring" -> 'å';
            case "auml" -> 'ä';
            case "ouml" -> 'ö';
            case "uuml" -> 'ü';
            case "Aring" -> 'Å';
            case "Auml" -> 'Ä';
            case "Ouml" -> 'Ö';
            case "Uuml" -> 'Ü';
            case "eacute" -> 'é';
            case "szlig" -> 'ß';
            case "oslash" -> 'ø';
            case "aelig" -> 'æ';
            case "ccedil" -> 'ç';
            case "atilde" -> 'ã';
            case "otilde" -> 'õ';
            default -> -1;
        };
    }
}

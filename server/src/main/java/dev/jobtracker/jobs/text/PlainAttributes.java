package dev.jobtracker.jobs.text;

import dev.jobtracker.jobs.text.PlainTag.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a tag after its name.
 *
 * @param shown what of it stays, and what links are given besides
 * @param end where the tag ends, exclusive
 */
record PlainAttributes(String shown, int end) {

    private static final String OF_LINKS = " rel=\"nofollow noopener noreferrer\" target=\"_blank\"";
    private static final String IN_ADDRESSES = "-._~/:?=#%+,;@!*()";

    /** Reads them, names in lower case and values in double quotes; null when they are written in any other way. */
    static @Nullable PlainAttributes read(String markup, int start, PlainTag tag) {
        String address = null;
        int position = start;
        while (position < markup.length()) {
            int name = afterSpace(markup, position);
            int close = tag.isEmpty() && markup.startsWith("/", name) ? name + 1 : name;
            if (markup.startsWith(">", close)) {
                return new PlainAttributes(shown(tag, address), close + 1);
            }
            int value = afterName(markup, name);
            int end = markup.indexOf('"', value);
            if (name == position || value < 0 || end < 0) {
                return null;
            }
            if (tag.kind() == Kind.LINK && markup.startsWith("href=", name)) {
                if (address != null || !isPlainAddress(markup, value, end)) {
                    return null;
                }
                address = markup.substring(value, end);
            }
            position = end + 1;
        }
        return null;
    }

    private static String shown(PlainTag tag, @Nullable String address) {
        if (tag.kind() != Kind.LINK) {
            return "";
        }
        return address == null ? OF_LINKS : " href=\"" + address + '"' + OF_LINKS;
    }

    private static int afterSpace(String markup, int start) {
        int index = start;
        while (index < markup.length() && (markup.charAt(index) == ' ' || markup.charAt(index) == '\n')) {
            index++;
        }
        return index;
    }

    /** Where the value begins; -1 when there is no name with a value in quotes. */
    private static int afterName(String markup, int start) {
        int index = start;
        while (index < markup.length() && isLetterOfName(markup.charAt(index))) {
            index++;
        }
        return index > start && markup.startsWith("=\"", index) ? index + 2 : -1;
    }

    private static boolean isLetterOfName(char character) {
        return (character >= 'a' && character <= 'z') || character == '-' || (character >= '0' && character <= '9');
    }

    /** Whether it leads to a page or a mailbox and is the same before and after escaping. */
    private static boolean isPlainAddress(String markup, int start, int end) {
        int rest = start + schemeLength(markup, start);
        if (rest == start || rest >= end || !isLetterOrDigit(markup.charAt(rest))) {
            return false;
        }
        for (int index = rest; index < end; index++) {
            char character = markup.charAt(index);
            boolean plain = isLetterOrDigit(character)
                    || IN_ADDRESSES.indexOf(character) >= 0
                    || markup.startsWith("&amp;", index);
            boolean step = character == '.' && markup.charAt(index - 1) == '/';
            if (!plain || step) {
                return false;
            }
        }
        return true;
    }

    private static int schemeLength(String markup, int start) {
        for (String scheme : new String[] {"https://", "http://", "mailto:"}) {
            if (markup.startsWith(scheme, start)) {
                return scheme.length();
            }
        }
        return 0;
    }

    private static boolean isLetterOrDigit(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9');
    }
}

package dev.jobtracker.jobs.duplicates;

/**
 * Reads numbers, in one form however they are grouped, and telephone numbers by their last digits, which every way of
 * writing them shares. For one thread and one text.
 */
final class NumberReader {

    private static final int PHONE_DIGITS = 7;
    private static final int MOST_PHONE_DIGITS = 15;

    private final String text;
    private final WordBuffer word;
    private final PassageBuilder words;

    NumberReader(String text, WordBuffer word, PassageBuilder words) {
        this.text = text;
        this.word = word;
        this.words = words;
    }

    /** Reads what begins with a digit or a plus and says where reading goes on. */
    int read(int start) {
        int phone = readPhone(start);
        return phone > start ? phone : readNumber(start);
    }

    private int readPhone(int start) {
        char first = text.charAt(start);
        if (first != '+' && first != '0') {
            return start;
        }
        int digits = 0;
        int end = start;
        int position = start;
        while (position < text.length() && (isDigit(position) || position == start || isPhoneSign(position))) {
            if (isDigit(position)) {
                digits++;
                end = position + 1;
            }
            position++;
        }
        if (digits <= PHONE_DIGITS || digits > MOST_PHONE_DIGITS) {
            return start;
        }
        keepLastDigits(start, end, digits - PHONE_DIGITS);
        words.addContact(start, word.form());
        return end;
    }

    private boolean isPhoneSign(int position) {
        return " -–()/\u00a0".indexOf(text.charAt(position)) >= 0;
    }

    private void keepLastDigits(int start, int end, int leftOut) {
        word.clear();
        int passed = 0;
        for (int index = start; index < end; index++) {
            if (isDigit(index) && ++passed > leftOut) {
                word.append(text.charAt(index));
            }
        }
    }

    private int readNumber(int start) {
        int position = text.charAt(start) == '+' ? start + 1 : start;
        word.clear();
        while (position < text.length() && (isDigit(position) || joins(position))) {
            if (isDigit(position)) {
                word.append(text.charAt(position));
            }
            position++;
        }
        if (word.length() == 0) {
            return position;
        }
        boolean thousands =
                position < text.length() && (text.charAt(position) | 0x20) == 'k' && !isLetter(position + 1);
        if (!thousands && isLetter(position)) {
            return readMixed(start, position);
        }
        for (int zero = decimals(start, position); thousands && zero < 3; zero++) {
            word.append('0');
        }
        words.addWord(start, word, word.length() > 1 ? PassageBuilder.FACT : PassageBuilder.PLAIN, false);
        return thousands ? position + 1 : position;
    }

    /** How many digits stand behind a point: {@code 31.2k} are 31 200. */
    private int decimals(int start, int end) {
        for (int count = 1; count < 3; count++) {
            if (end - count - 1 > start && ".,".indexOf(text.charAt(end - count - 1)) >= 0) {
                return count;
            }
        }
        return 0;
    }

    /** Digits with letters right behind them are a word, such as {@code 3D} or {@code 4b2}. */
    private int readMixed(int start, int from) {
        int position = from;
        while (isLetter(position)) {
            word.append(Letters.fold(text.charAt(position)));
            position++;
        }
        words.addWord(start, word, PassageBuilder.FACT, false);
        return position;
    }

    /** Whether a sign stands inside a number: {@code 45 000}, {@code 1,3}, {@code 18.30}; {@code ,00} adds nothing. */
    private boolean joins(int position) {
        return switch (text.charAt(position)) {
            case '.', ',' -> isDigit(position + 1) && !isNoCents(position);
            case ':', '\'', '’' -> isDigit(position + 1);
            case ' ', '\u00a0', '\u202f', '\u2009' -> groupsThousands(position);
            default -> false;
        };
    }

    private boolean isNoCents(int position) {
        return text.startsWith("00", position + 1) && !isDigit(position + 3);
    }

    private boolean groupsThousands(int position) {
        boolean three = isDigit(position + 1) && isDigit(position + 2) && isDigit(position + 3);
        return three && !isDigit(position + 4) && !isDigit(position - 4);
    }

    private boolean isDigit(int position) {
        return position >= 0
                && position < text.length()
                && text.charAt(position) >= '0'
                && text.charAt(position) <= '9';
    }

    private boolean isLetter(int position) {
        return position < text.length() && Letters.fold(text.charAt(position)) != 0;
    }
}

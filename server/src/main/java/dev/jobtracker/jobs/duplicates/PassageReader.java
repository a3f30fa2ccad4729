package dev.jobtracker.jobs.duplicates;

/** Cuts a plain text into the words of a {@link Passage} in one walk. For one thread and one text. */
final class PassageReader {

    private static final int LONGEST_ABBREVIATION = 6;

    private final String text;
    private final WordBuffer word = new WordBuffer();
    private final PassageBuilder words;
    private final NumberReader numbers;

    PassageReader(String text) {
        this.text = text;
        words = new PassageBuilder(text.length() / 6 + 16);
        numbers = new NumberReader(text, word, words);
    }

    Passage read() {
        int position = 0;
        boolean sentenceStarts = true;
        while (position < text.length()) {
            char character = text.charAt(position);
            if (character == '@') {
                position = readMail(position);
                sentenceStarts = false;
            } else if ((character >= '0' && character <= '9') || character == '+') {
                position = numbers.read(position);
                sentenceStarts = false;
            } else if (Letters.fold(character) != 0) {
                position = readWord(position, sentenceStarts);
                sentenceStarts = false;
            } else {
                sentenceStarts = sentenceStarts(character, sentenceStarts);
                position++;
            }
        }
        return words.build();
    }

    /** The name after a full stop may be any word; the one after a comma or in the middle is a name. */
    private static boolean sentenceStarts(char character, boolean before) {
        return switch (character) {
            case '.', '!', '?', ':', '\n', '•', '–', '-', '*', '|', '·' -> true;
            case ',', ';', '(' -> false;
            default -> before;
        };
    }

    private int readWord(int start, boolean sentenceStarts) {
        int position = start;
        boolean digits = false;
        boolean capitals = true;
        word.clear();
        while (position < text.length()) {
            char character = text.charAt(position);
            int letter = Letters.fold(character);
            if (letter == 0) {
                break;
            }
            digits |= character >= '0' && character <= '9';
            capitals &= Character.isUpperCase(character);
            word.append(letter);
            position++;
        }
        if (text.startsWith("://", position)) {
            return endOfAddress(position);
        }
        position = readSign(readUnit(position));
        boolean code = digits || (capitals && word.length() > 1 && word.length() <= LONGEST_ABBREVIATION);
        boolean name = !sentenceStarts && word.length() > 2 && Character.isUpperCase(text.charAt(start));
        words.addWord(start, word, code ? PassageBuilder.FACT : PassageBuilder.PLAIN, name);
        return position;
    }

    /** {@code thirty-four} is one word. */
    private int readUnit(int start) {
        if (!text.startsWith("-", start) || !Vocabulary.isTens(word.form())) {
            return start;
        }
        int length = word.length();
        int position = start + 1;
        while (position < text.length() && Letters.fold(text.charAt(position)) != 0) {
            word.append(Letters.fold(text.charAt(position)));
            position++;
        }
        if (Vocabulary.isNumber(Vocabulary.meaning(word.form()))) {
            return position;
        }
        word.cutTo(length);
        return start;
    }

    /** {@code C++}, {@code C#} and {@code F#} are words of their own. */
    private int readSign(int position) {
        if (word.length() == 1 && text.startsWith("++", position)) {
            word.append('+');
            return position + 2;
        }
        if (word.length() == 1 && text.startsWith("#", position)) {
            word.append('#');
            return position + 1;
        }
        return position;
    }

    /** The address of a page is another one on every board and tells nothing. */
    private int endOfAddress(int start) {
        int position = start;
        while (position < text.length() && !Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        return position;
    }

    /** A mail address is one word, and a strong one. */
    private int readMail(int at) {
        int start = at;
        while (start > 0 && isMail(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        while (end < text.length() && isMail(text.charAt(end))) {
            end++;
        }
        if (start == at || end - at < 4) {
            return at + 1;
        }
        words.cutFrom(start);
        word.clear();
        for (int index = start; index < end; index++) {
            int letter = Letters.fold(text.charAt(index));
            if (letter != 0) {
                word.append(letter);
            }
        }
        words.addContact(start, word.form());
        return end;
    }

    private static boolean isMail(char character) {
        return Letters.fold(character) != 0 || character == '.' || character == '-' || character == '_';
    }
}

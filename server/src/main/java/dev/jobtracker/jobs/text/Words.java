package dev.jobtracker.jobs.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Cuts text into words and folds them, so that two spellings of one word are the same: lower case, no diacritics (both
 * {@code sjuksköterska} and {@code sjukskoterska} become the latter), {@code ß} as {@code ss}. A word is a run of
 * letters and digits; {@code C++} and {@code C#} are words of their own.
 */
public final class Words {

    private static final int LONGEST = 60;

    private Words() {}

    /**
     * One word.
     *
     * @param form folded
     * @param start where it begins in the text, in chars
     * @param end where it ends, exclusive
     */
    public record Word(String form, int start, int end) {}

    /** The words of a text in order. */
    public static List<Word> in(String text) {
        return in(text, form -> true);
    }

    /** The same, with an empty form for every word that is of no interest, which costs next to nothing. */
    static List<Word> in(String text, Predicate<CharSequence> interesting) {
        List<Word> words = new ArrayList<>(text.length() / 6 + 1);
        StringBuilder form = new StringBuilder(32);
        int position = 0;
        while (position < text.length()) {
            int start = position;
            position = readWord(text, position, form);
            if (!form.isEmpty()) {
                words.add(new Word(interesting.test(form) ? form.toString() : "", start, position));
                form.setLength(0);
            } else {
                position += Character.charCount(text.codePointAt(position));
            }
        }
        return words;
    }

    /** The folded words of a text, separated by single spaces. */
    public static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 16);
        int position = 0;
        while (position < text.length()) {
            int before = folded.length();
            position = readWord(text, position, folded);
            if (folded.length() > before) {
                folded.append(' ');
            } else {
                position += Character.charCount(text.codePointAt(position));
            }
        }
        if (!folded.isEmpty()) {
            folded.setLength(folded.length() - 1);
        }
        return folded.toString();
    }

    /** Appends the word that begins here, if one does, and says where reading goes on. */
    private static int readWord(String text, int start, StringBuilder form) {
        int before = form.length();
        int position = start;
        while (position < text.length()) {
            int plain = Folding.endOfFolded(text, position);
            form.append(text, position, plain);
            position = plain;
            if (position == text.length()) {
                break;
            }
            char unit = text.charAt(position);
            int character = Character.isHighSurrogate(unit) ? text.codePointAt(position) : unit;
            if (!Folding.append(character, form)) {
                break;
            }
            position += Character.charCount(character);
        }
        if (form.length() - before > LONGEST) {
            form.setLength(before + LONGEST);
        }
        return form.length() - before == 1 ? languageName(text, position, form) : position;
    }

    /** A single letter may be the beginning of a programming language's name. */
    private static int languageName(String text, int position, StringBuilder form) {
        char letter = form.charAt(form.length() - 1);
        if (letter == 'c' && text.startsWith("++", position)) {
            form.append("plusplus");
            return position + 2;
        }
        if ((letter == 'c' || letter == 'f') && text.startsWith("#", position)) {
            form.append("sharp");
            return position + 1;
        }
        return position;
    }
}

package dev.jobtracker.resumes.fields;

import dev.jobtracker.resumes.document.Line;
import dev.jobtracker.resumes.document.Line.Weight;
import java.util.regex.Pattern;

/** Tells lines that say what somebody did from those that name a post. */
final class BodyLines {

    /** How long something lasted, such as "2 yrs 3 mos". */
    static final Pattern DURATION = Pattern.compile(
            "(?i)^\\(?(?:\\d{1,2}\\s*(?:years?|yrs?|år|jahre?n?))?\\s*(?:\\d{1,2}\\s*(?:months?|mos?|mån(?:ad|ader)?|monate?n?))?\\)?$");

    static final int LONGEST_HEADER = 110;
    private static final int MOST_HEADER_WORDS = 14;

    private final TitleWords titles;

    BodyLines(TitleWords titles) {
        this.titles = titles;
    }

    boolean is(Line line) {
        String text = line.text();
        boolean sentence = text.endsWith(".") && text.split(" ", -1).length > 6;
        boolean running = Character.isLowerCase(text.charAt(0)) && text.split(" ", -1).length > 3;
        return line.bullet()
                || text.length() > LONGEST_HEADER
                || text.split("\\s+", -1).length > MOST_HEADER_WORDS
                || sentence
                || (line.weight() == Weight.BODY && (NamedLine.isProse(text) || NamedLine.isWrittenSmall(text, titles)))
                || running
                || DURATION.matcher(text).matches();
    }
}

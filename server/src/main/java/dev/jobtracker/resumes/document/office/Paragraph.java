package dev.jobtracker.resumes.document.office;

import dev.jobtracker.resumes.document.Line.Weight;
import java.util.Locale;

/** A paragraph that is being read: its text, and how much of it is bold. */
final class Paragraph {

    private final StringBuilder text = new StringBuilder();
    private int letters;
    private int boldLetters;
    private boolean heading;
    private boolean bullet;

    void append(String run, boolean bold) {
        text.append(run);
        int added = run.strip().length();
        letters += added;
        boldLetters += bold ? added : 0;
    }

    void markHeading() {
        heading = true;
    }

    void markBullet() {
        bullet = true;
    }

    /** Takes note of the name of the paragraph's style; Word keeps some names in the language of its menus. */
    void style(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("heading")
                || lower.contains("rubrik")
                || lower.contains("berschrift")
                || lower.equals("title")
                || lower.equals("titel")) {
            heading = true;
        }
        if (lower.contains("listbullet") || lower.contains("punktlista")) {
            bullet = true;
        }
    }

    String text() {
        return text.toString();
    }

    boolean bullet() {
        return bullet;
    }

    Weight weight() {
        if (heading) {
            return Weight.HEADING;
        }
        return letters > 0 && boldLetters == letters ? Weight.STRONG : Weight.BODY;
    }
}

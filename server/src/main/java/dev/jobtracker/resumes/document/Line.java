package dev.jobtracker.resumes.document;

/**
 * One line of a document, in the order a person reads it.
 *
 * @param text without a bullet; cells that stood beside each other are separated by a tab
 * @param bullet whether it begins an item of a list
 * @param afterGap whether there is more space above it than between the lines of a paragraph
 */
public record Line(String text, Weight weight, boolean bullet, boolean afterGap) {

    /** How much a line stands out. */
    public enum Weight {
        BODY,
        /** Bold, or a little larger. */
        STRONG,
        /** Marked as a heading, or much larger. */
        HEADING
    }

    /** The same with another text. */
    public Line withText(String other) {
        return new Line(other, weight, bullet, afterGap);
    }

    boolean stands() {
        return weight != Weight.BODY;
    }
}

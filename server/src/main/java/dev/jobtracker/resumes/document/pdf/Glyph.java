package dev.jobtracker.resumes.document.pdf;

/**
 * One character on a page.
 *
 * @param x its left edge, in points from the left
 * @param baseline in points from the top
 * @param size of its font, in points
 */
record Glyph(String text, float x, float baseline, float width, float size, boolean bold) {

    float right() {
        return x + width;
    }
}

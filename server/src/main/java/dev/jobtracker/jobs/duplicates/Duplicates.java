package dev.jobtracker.jobs.duplicates;

/**
 * Tells whether two postings advertise the same opening. Careful rather than clever: two openings shown as one cost a
 * person one of them, one opening shown twice costs a glance. Symmetric and without memory; {@code docs/duplicates.md}
 * tells how it was measured.
 */
public final class Duplicates {

    private Duplicates() {}

    public static Verdict compare(Opening left, Opening right) {
        return compare(Traits.of(left), Traits.of(right));
    }

    /** Whether places leave it possible, without a look at texts and links. */
    public static boolean mayBeSame(Traits left, Traits right) {
        return !Marks.areFarApart(left, right);
    }

    /** Whether one text is the other, perhaps cut or with a board's own words around it. */
    static boolean isVersion(Traits left, Traits right) {
        return Told.by(new Comparison(left, right).likeness()) == Told.NEAR_SAME;
    }

    public static Verdict compare(Traits left, Traits right) {
        boolean inOrder = left.id().compareTo(right.id()) <= 0;
        return inOrder ? new Comparison(left, right).verdict() : new Comparison(right, left).verdict();
    }
}

package dev.jobtracker.jobs;

/**
 * What became of postings that were handed in.
 *
 * @param stored were not there before
 * @param updated were there with other content
 * @param unchanged were there as they are, or in a later version
 */
public record IntakeCounts(int stored, int updated, int unchanged) {

    public static final IntakeCounts NONE = new IntakeCounts(0, 0, 0);

    public IntakeCounts plus(IntakeCounts other) {
        return new IntakeCounts(stored + other.stored, updated + other.updated, unchanged + other.unchanged);
    }

    public int total() {
        return stored + updated + unchanged;
    }
}

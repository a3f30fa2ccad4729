package dev.jobtracker.jobs;

/**
 * What a run did, in postings.
 *
 * @param read how many records came in, readable or not
 * @param stored were new
 * @param updated were there with other content
 * @param unchanged were there as they are, or in a later version
 * @param removed were taken down by their source
 * @param rejected could not be read
 * @param expired had passed their last day
 * @param deleted were deleted for good
 */
public record RunCounts(
        int read, int stored, int updated, int unchanged, int removed, int rejected, int expired, int deleted) {

    public static final RunCounts NONE = new RunCounts(0, 0, 0, 0, 0, 0, 0, 0);

    public RunCounts plus(RunCounts other) {
        return new RunCounts(
                read + other.read,
                stored + other.stored,
                updated + other.updated,
                unchanged + other.unchanged,
                removed + other.removed,
                rejected + other.rejected,
                expired + other.expired,
                deleted + other.deleted);
    }

    /** What came in and what became of it. */
    public static RunCounts delivered(int read, IntakeCounts stored, int removed) {
        return new RunCounts(read, stored.stored(), stored.updated(), stored.unchanged(), removed, 0, 0, 0);
    }

    /** Records that could not be read. */
    public static RunCounts rejected(int records) {
        return new RunCounts(records, 0, 0, 0, 0, records, 0, 0);
    }

    public static RunCounts expired(int postings) {
        return new RunCounts(0, 0, 0, 0, 0, 0, postings, 0);
    }

    public static RunCounts deleted(int postings) {
        return new RunCounts(0, 0, 0, 0, 0, 0, 0, postings);
    }
}

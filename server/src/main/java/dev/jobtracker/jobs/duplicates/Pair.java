package dev.jobtracker.jobs.duplicates;

/** Two postings as they were read; the same only as these objects. */
record Pair(Traits first, Traits second) {

    /** The two in the order of their ids. */
    static Pair inOrder(Traits one, Traits other) {
        return one.id().compareTo(other.id()) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }
}

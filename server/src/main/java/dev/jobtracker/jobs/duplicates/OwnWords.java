package dev.jobtracker.jobs.duplicates;

/**
 * What a text says besides the titles, companies and places of both, each word once.
 *
 * @param plain ordinary words, outside the runs that both texts share
 * @param names names, abbreviations and contacts, outside those runs
 * @param numbers numbers and months, outside those runs
 * @param allNumbers numbers and months, wherever they stand
 */
record OwnWords(Tally plain, Tally names, Tally numbers, Tally allNumbers) {

    private static final Tally NOTHING = new Tally(0, 0);

    static final OwnWords NONE = new OwnWords(NOTHING, NOTHING, NOTHING, NOTHING);
}

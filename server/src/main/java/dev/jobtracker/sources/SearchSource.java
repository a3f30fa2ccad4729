package dev.jobtracker.sources;

/** A source that is asked live, once for each search. */
public interface SearchSource extends JobSource {

    /**
     * Asks the source once.
     *
     * @throws SourceFailedException when no answer came, or none that can be read
     */
    SourceReply search(SourceQuery query);
}

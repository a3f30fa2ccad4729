package dev.jobtracker.jobs.duplicates;

/** What keeps two postings apart: each says something of the opening that cannot be true of the other's. */
public enum Mark {
    PLACE,
    /** Another kind of work, such as nurse and assistant nurse. */
    ROLE,
    /** Another part of the same title, such as the team. */
    TITLE,
    SENIORITY,
    /** Night or day. */
    SHIFT,
    /** Full time or part time, or another share of it. */
    EXTENT,
    /** Permanent or for a time. */
    DURATION,
    LANGUAGE,
    /** Another year or season. */
    PERIOD,
    /** Another number of the employer's for it. */
    REFERENCE,
    COMPANY
}

package dev.jobtracker.jobs;

/** Postings that came, changed or closed are in the catalog and put together with others of their openings. */
public record PostingsSettled() {}

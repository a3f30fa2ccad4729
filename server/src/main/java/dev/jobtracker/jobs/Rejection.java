package dev.jobtracker.jobs;

/**
 * A record that could not be read.
 *
 * @param position where it stood, in its source's terms
 * @param reason what is wrong with it
 */
public record Rejection(String position, String reason) {}

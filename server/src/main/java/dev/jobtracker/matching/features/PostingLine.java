package dev.jobtracker.matching.features;

/**
 * A sentence or an item of a posting's text.
 *
 * @param text as the posting has it
 * @param need what the part it stands in is about
 */
public record PostingLine(String text, Need need) {}

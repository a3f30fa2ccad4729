package dev.jobtracker.sources;

/**
 * Somebody did what makes a feed worth fetching before its time: switched it on, or named a company to it. It is
 * published in the transaction of what they did.
 */
public record FeedWanted(SourceId source) {}

package dev.jobtracker.matching.features;

/**
 * A kind of work.
 *
 * @param name in English
 * @param trade the ground it stands on, such as {@code health}
 * @param family those within the trade that can mostly do each other's work
 */
public record Occupation(String name, String trade, String family) {}

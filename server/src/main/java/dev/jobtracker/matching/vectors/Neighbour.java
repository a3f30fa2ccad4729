package dev.jobtracker.matching.vectors;

import java.util.UUID;

/**
 * A posting and how alike it is to what was searched with.
 *
 * @param cosine −1 to 1
 */
public record Neighbour(UUID postingId, double cosine) {}

package dev.jobtracker.discovery.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The posting to be kept apart.
 *
 * @param source who told of it
 * @param sourceId what the source calls it
 */
record SplitRequest(
        @NotBlank @Size(max = 30) String source,
        @NotBlank @Size(max = 200) String sourceId) {}

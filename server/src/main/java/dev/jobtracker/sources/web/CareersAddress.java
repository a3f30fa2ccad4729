package dev.jobtracker.sources.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A page that a person pasted.
 *
 * @param url of a company's careers page, or of its board
 */
record CareersAddress(@NotBlank @Size(max = 2_000) String url) {}

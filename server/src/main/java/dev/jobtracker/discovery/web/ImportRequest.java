package dev.jobtracker.discovery.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A page to make a posting of.
 *
 * @param url where it is; without {@code html} it is fetched from there
 * @param html the page as the person sees it, or its text
 */
record ImportRequest(
        @Schema(description = "The page's address; without html it is fetched from there.") @Size(max = 2000) @Nullable
        String url,

        @Schema(description = "The page as the person sees it, or its text.") @Nullable
        String html) {}

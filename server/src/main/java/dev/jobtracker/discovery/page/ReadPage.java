package dev.jobtracker.discovery.page;

import dev.jobtracker.sources.SourcePosting;

/** What a page says. */
public record ReadPage(SourcePosting posting, Certainty certainty) {}

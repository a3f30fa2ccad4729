package dev.jobtracker.sources.web;

import java.util.List;

/** All servers that postings come from. */
record OwnerSources(List<OwnerSource> items) {

    OwnerSources {
        items = List.copyOf(items);
    }
}

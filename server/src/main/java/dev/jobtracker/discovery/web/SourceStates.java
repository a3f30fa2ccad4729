package dev.jobtracker.discovery.web;

import java.util.List;

/** All sources. */
record SourceStates(List<SourceState> items) {

    SourceStates {
        items = List.copyOf(items);
    }
}

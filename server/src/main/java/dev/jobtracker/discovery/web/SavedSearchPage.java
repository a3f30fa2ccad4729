package dev.jobtracker.discovery.web;

import java.util.List;

/** One page of saved searches. */
record SavedSearchPage(List<SavedSearchAnswer> items, int page, int limit, long total) {

    SavedSearchPage {
        items = List.copyOf(items);
    }
}

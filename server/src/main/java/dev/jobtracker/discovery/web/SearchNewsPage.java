package dev.jobtracker.discovery.web;

import java.util.List;

/**
 * One page of what a saved search found.
 *
 * @param total all it found; what has left the catalog since is not among the items
 */
record SearchNewsPage(List<SearchNewsItem> items, int page, int limit, long total) {

    SearchNewsPage {
        items = List.copyOf(items);
    }
}

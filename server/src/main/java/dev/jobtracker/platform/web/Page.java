package dev.jobtracker.platform.web;

import java.util.List;

/**
 * One page of a list.
 *
 * @param page from 0
 * @param limit items a page, 1 to 100
 * @param total items on all pages together
 */
public record Page<T>(List<T> items, int page, int limit, long total) {

    public Page {
        items = List.copyOf(items);
    }
}

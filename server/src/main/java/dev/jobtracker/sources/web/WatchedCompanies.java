package dev.jobtracker.sources.web;

import java.util.List;

/** All companies that the person watches. */
record WatchedCompanies(List<WatchedCompany> items) {

    WatchedCompanies {
        items = List.copyOf(items);
    }
}

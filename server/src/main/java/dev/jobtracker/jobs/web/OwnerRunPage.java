package dev.jobtracker.jobs.web;

import dev.jobtracker.jobs.CatalogRun;
import dev.jobtracker.platform.web.Page;
import java.util.List;

/** One page of runs, the latest first. */
record OwnerRunPage(List<CatalogRun> items, int page, int limit, long total) {

    static OwnerRunPage of(Page<CatalogRun> page) {
        return new OwnerRunPage(page.items(), page.page(), page.limit(), page.total());
    }
}

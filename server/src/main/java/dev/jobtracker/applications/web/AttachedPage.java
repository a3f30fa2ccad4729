package dev.jobtracker.applications.web;

import dev.jobtracker.applications.Attached;
import dev.jobtracker.applications.Detail;
import dev.jobtracker.platform.web.Page;
import java.util.List;

/** One page of what hangs on an application. */
record AttachedPage<T extends Detail>(List<Attached<T>> items, int page, int limit, long total) {

    AttachedPage {
        items = List.copyOf(items);
    }

    static <T extends Detail> AttachedPage<T> of(Page<Attached<T>> page) {
        return new AttachedPage<>(page.items(), page.page(), page.limit(), page.total());
    }
}

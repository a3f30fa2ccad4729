package dev.jobtracker.applications.web;

import dev.jobtracker.applications.Application;
import dev.jobtracker.platform.web.Page;
import java.util.List;

/** One page of applications. */
record ApplicationPage(List<ApplicationAnswer> items, int page, int limit, long total) {

    ApplicationPage {
        items = List.copyOf(items);
    }

    static ApplicationPage of(Page<Application> page) {
        return new ApplicationPage(
                page.items().stream().map(ApplicationAnswer::of).toList(), page.page(), page.limit(), page.total());
    }
}

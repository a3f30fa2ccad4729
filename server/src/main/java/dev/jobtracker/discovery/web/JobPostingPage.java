package dev.jobtracker.discovery.web;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.platform.web.Page;
import java.util.List;

/**
 * One page of postings.
 *
 * @param total postings on all pages together
 */
record JobPostingPage(List<JobPosting> items, int page, int limit, long total) {

    static JobPostingPage of(Page<JobPosting> page, List<JobPosting> items) {
        return new JobPostingPage(List.copyOf(items), page.page(), page.limit(), page.total());
    }
}

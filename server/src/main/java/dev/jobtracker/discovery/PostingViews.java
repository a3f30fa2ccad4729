package dev.jobtracker.discovery;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.PostingView;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Shows postings to a person with what every module knows of them. */
@Component
public class PostingViews {

    private final List<PostingView> views;

    PostingViews(ObjectProvider<PostingView> views) {
        this.views = views.orderedStream().toList();
    }

    /** The same postings in the same order, filled in for this person. */
    public List<JobPosting> fill(UUID accountId, List<JobPosting> postings) {
        List<JobPosting> filled = postings;
        for (PostingView view : views) {
            filled = view.fill(accountId, filled);
        }
        return filled;
    }
}

package dev.jobtracker.discovery;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.PostingMarks;
import dev.jobtracker.jobs.PostingView;
import dev.jobtracker.jobs.ReaderMarks;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Shows postings to a person with what every module knows of them. */
@Component
public class PostingViews {

    private final PostingMarks marks;
    private final List<PostingView> views;

    PostingViews(PostingMarks marks, ObjectProvider<PostingView> views) {
        this.marks = marks;
        this.views = views.orderedStream().toList();
    }

    /** The same postings in the same order, filled in for this person. */
    public List<JobPosting> fill(UUID accountId, List<JobPosting> postings) {
        return fill(accountId, marks.of(accountId, postings), postings);
    }

    /** The same where it is known already what the person has made of them. */
    public List<JobPosting> fill(UUID accountId, ReaderMarks made, List<JobPosting> postings) {
        List<JobPosting> filled = made.fill(postings);
        for (PostingView view : views) {
            filled = view.fill(accountId, filled);
        }
        return filled;
    }

    /** One posting that this person opened, with everything that is known of it. */
    public JobPosting open(UUID accountId, JobPosting posting) {
        JobPosting filled =
                marks.of(accountId, List.of(posting)).fill(List.of(posting)).getFirst();
        for (PostingView view : views) {
            filled = view.open(accountId, filled);
        }
        return filled;
    }
}

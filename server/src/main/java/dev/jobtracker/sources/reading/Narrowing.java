package dev.jobtracker.sources.reading;

import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.SourceQuery;
import java.util.List;

/**
 * Leaves out what is known not to be what was asked, for sources that cannot be asked for it; what is not said stays.
 */
public final class Narrowing {

    private Narrowing() {}

    public static List<SourcePosting> of(List<SourcePosting> postings, SourceQuery query) {
        return postings.stream().filter(posting -> fits(posting, query)).toList();
    }

    private static boolean fits(SourcePosting posting, SourceQuery query) {
        boolean employment = query.employmentType() == null
                || posting.employmentType() == null
                || posting.employmentType() == query.employmentType();
        boolean way = query.remote() == null || posting.remote() == null || posting.remote() == query.remote();
        boolean fresh = query.postedAfter() == null
                || posting.publishedAt() == null
                || !posting.publishedAt().isBefore(query.postedAfter());
        return employment && way && fresh;
    }
}

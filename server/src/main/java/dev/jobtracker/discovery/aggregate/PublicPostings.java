package dev.jobtracker.discovery.aggregate;

import dev.jobtracker.jobs.FreshPostings;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.PostingOrigin;
import dev.jobtracker.sources.SourcePosting;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes of what was found what everybody is shown, once for each opening, and only of what somebody looks at. */
@Component
final class PublicPostings {

    private final FreshPostings fresh;

    PublicPostings(FreshPostings fresh) {
        this.fresh = fresh;
    }

    List<JobPosting> show(List<MergedPosting> openings) {
        List<MergedPosting> unseen =
                openings.stream().filter(opening -> opening.shown() == null).toList();
        Iterator<JobPosting> told = fresh.show(told(unseen)).iterator();
        for (MergedPosting opening : unseen) {
            JobPosting best = opening.best() instanceof Found.Stored(JobPosting stored) ? stored : told.next();
            opening.show(best.with().sources(origins(best, opening)).done());
        }
        return openings.stream()
                .map(MergedPosting::shown)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static List<SourcePosting> told(List<MergedPosting> openings) {
        return openings.stream()
                .map(MergedPosting::best)
                .filter(Found.Told.class::isInstance)
                .map(Found.Told.class::cast)
                .map(Found.Told::posting)
                .toList();
    }

    /** Every place it is advertised at, once. */
    private static List<PostingOrigin> origins(JobPosting best, MergedPosting opening) {
        Set<List<String>> seen = new LinkedHashSet<>();
        return Stream.concat(
                        best.sources().stream(),
                        opening.members().stream().flatMap(member -> member.origins().stream()))
                .filter(origin -> seen.add(List.of(origin.source(), Objects.requireNonNullElse(origin.url(), ""))))
                .toList();
    }
}

package dev.jobtracker.jobs.duplicates;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.JoinReason;
import dev.jobtracker.jobs.PostingOrigin;
import dev.jobtracker.jobs.PostingStatus;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Several postings of one opening as a person is shown them: the best one under its own id, with what it does not say
 * taken from the others, the employer's own form to apply with, and every place it is advertised at.
 */
public final class ShownOpening {

    private static final Comparator<JobPosting> FIRST_SEEN_FIRST = Comparator.comparing(
                    (JobPosting posting) -> posting.sources().isEmpty()
                            ? Instant.MAX
                            : posting.sources().getFirst().firstSeenAt())
            .thenComparing(JobPosting::id);

    private final JobPosting best;
    private final List<JobPosting> all;

    private ShownOpening(JobPosting best, Collection<JobPosting> others) {
        this.best = best;
        all = Stream.concat(
                        Stream.of(best),
                        others.stream()
                                .filter(other -> !other.id().equals(best.id()))
                                .sorted(FIRST_SEEN_FIRST))
                .toList();
    }

    /** The one to show of several: an open one if there is any, else as {@link Merge#best} has it. */
    public static JobPosting best(List<JobPosting> postings) {
        boolean open = postings.stream().anyMatch(posting -> posting.status() == PostingStatus.OPEN);
        return postings.stream()
                .filter(posting -> !open || posting.status() == PostingStatus.OPEN)
                .min(Comparator.comparing(posting -> Traits.of(Opening.of(posting)), Best.FIRST))
                .orElseThrow();
    }

    /** The postings as one; the best alone as it is. */
    public static JobPosting of(JobPosting best, Collection<JobPosting> others) {
        ShownOpening opening = new ShownOpening(best, others);
        return opening.all.size() == 1 ? best : opening.shown();
    }

    /**
     * A cluster as one posting.
     *
     * @param postings by their ids, at least those of the cluster
     */
    public static JobPosting of(Cluster cluster, Map<UUID, JobPosting> postings) {
        List<JobPosting> members = cluster.members().stream()
                .map(member -> joined(Objects.requireNonNull(postings.get(member.id())), member.reason()))
                .toList();
        return of(
                members.stream()
                        .filter(member -> member.id().equals(cluster.best()))
                        .findFirst()
                        .orElseThrow(),
                members);
    }

    private static JobPosting joined(JobPosting posting, @Nullable JoinReason reason) {
        if (reason == null) {
            return posting;
        }
        List<PostingOrigin> sources = posting.sources().stream()
                .map(origin -> origin.postingId().equals(posting.id()) ? origin.joinedBy(reason) : origin)
                .toList();
        return posting.with().sources(sources).done();
    }

    /** A posting without the sources of postings that its reader split off; such a posting itself has its own alone. */
    public static JobPosting without(JobPosting posting, Set<UUID> apart) {
        if (apart.isEmpty()) {
            return posting;
        }
        boolean alone = apart.contains(posting.id());
        List<PostingOrigin> sources = posting.sources().stream()
                .filter(origin -> alone ? origin.postingId().equals(posting.id()) : !apart.contains(origin.postingId()))
                .toList();
        return posting.with().sources(sources).done();
    }

    private JobPosting shown() {
        JobPosting placed = all.stream()
                .filter(posting -> posting.location() != null)
                .findFirst()
                .orElse(best);
        return new JobPosting(
                best.id(),
                best.source(),
                best.sourceId(),
                sources(),
                best.title(),
                first(JobPosting::companyName),
                companyUrl(),
                first(JobPosting::companyLogoUrl),
                placed.location(),
                placed.country() == null ? best.country() : placed.country(),
                first(JobPosting::remote),
                first(JobPosting::employmentType),
                first(JobPosting::salary),
                best.description(),
                best.descriptionHtml(),
                best.url(),
                applyUrl(),
                first(JobPosting::publishedAt),
                best.expiresAt(),
                best.status(),
                skills(),
                best.highlights(),
                any(JobPosting::saved),
                any(JobPosting::hidden),
                any(JobPosting::applied),
                best.sample(),
                best.matchStatus(),
                best.match());
    }

    /** The site of the company that is shown, not of an agency that advertises for it. */
    private @Nullable String companyUrl() {
        String name = first(JobPosting::companyName);
        return all.stream()
                .filter(posting -> Objects.equals(posting.companyName(), name))
                .map(JobPosting::companyUrl)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private <T> @Nullable T first(Function<JobPosting, @Nullable T> said) {
        return all.stream().map(said).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private List<String> skills() {
        return all.stream()
                .map(JobPosting::skills)
                .filter(skills -> !skills.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private boolean any(Predicate<JobPosting> said) {
        return all.stream().anyMatch(said);
    }

    /** The employer's own form wins over any board's. */
    private @Nullable String applyUrl() {
        return ApplyAddress.best(
                all.stream().flatMap(ShownOpening::applyUrls).toList(), first(JobPosting::companyName));
    }

    private static Stream<String> applyUrls(JobPosting posting) {
        String page = posting.url();
        boolean own = page != null && ApplyAddress.isEmployers(page, posting.companyName());
        return Stream.of(posting.applyUrl(), own ? page : null).filter(Objects::nonNull);
    }

    private List<PostingOrigin> sources() {
        Map<UUID, PostingOrigin> places = new LinkedHashMap<>();
        all.stream()
                .flatMap(posting -> posting.sources().stream())
                .forEach(origin ->
                        places.merge(origin.postingId(), origin, (one, other) -> one.joinedBy() == null ? other : one));
        return List.copyOf(places.values());
    }
}

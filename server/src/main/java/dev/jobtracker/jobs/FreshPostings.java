package dev.jobtracker.jobs;

import dev.jobtracker.jobs.text.Advertisement;
import dev.jobtracker.jobs.text.Line;
import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.SourcePosting;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Shows what a source told a moment ago as the catalog will show it, under the same ids, without waiting for the
 * catalog to take it in.
 */
@Component
public class FreshPostings {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NAME = 200;

    private final PostingCatalog catalog;
    private final Clock clock;
    private final boolean sample;

    FreshPostings(PostingCatalog catalog, Clock clock, JobsSettings settings) {
        this.catalog = catalog;
        this.clock = clock;
        this.sample = settings.demo();
    }

    /** The postings in the order given; what the catalog alone knows of them is taken from there. */
    public List<JobPosting> show(List<SourcePosting> told) {
        Map<UUID, KnownPosting> known =
                catalog.known(told.stream().map(SourcePosting::id).toList());
        Instant now = clock.instant();
        return told.stream()
                .map(posting -> shown(posting, known.get(posting.id()), now))
                .toList();
    }

    private JobPosting shown(SourcePosting told, @Nullable KnownPosting known, Instant now) {
        Advertisement advertisement = Advertisement.of(told.descriptionHtml(), told.descriptionText());
        String source = told.source().value();
        String url = text(told.url());
        Place place = told.place();
        return new JobPosting(
                told.id(),
                source,
                told.sourceId(),
                known == null ? List.of(new PostingOrigin(source, told.sourceId(), url, now, null)) : known.sources(),
                Objects.requireNonNullElse(Line.of(told.title(), LONGEST_TITLE), "–"),
                Line.of(told.companyName(), LONGEST_NAME),
                text(told.companyUrl()),
                text(told.companyLogoUrl()),
                place == null ? null : Line.of(place.text(), LONGEST_NAME),
                place == null ? null : place.country(),
                told.remote(),
                told.employmentType(),
                told.salary(),
                advertisement.text(),
                advertisement.html(),
                url,
                text(told.applyUrl()),
                told.publishedAt(),
                told.expiresAt(),
                status(told, now),
                told.skills(),
                List.of(),
                false,
                false,
                false,
                known == null ? sample : known.sample(),
                MatchStatus.NO_RESUME,
                null);
    }

    private static PostingStatus status(SourcePosting told, Instant now) {
        Instant expires = told.expiresAt();
        return expires != null && !expires.isAfter(now) ? PostingStatus.EXPIRED : PostingStatus.OPEN;
    }

    private static @Nullable String text(@Nullable URI address) {
        return address == null ? null : address.toString();
    }
}

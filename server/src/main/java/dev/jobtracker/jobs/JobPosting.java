package dev.jobtracker.jobs;

import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SalaryRange;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An advertised job as a person is shown it.
 *
 * @param id the same for the same source and source id, always
 * @param sources every place it is advertised at
 * @param companyUrl the employer's own site, where the source names it
 * @param companyLogoUrl where the source has a picture, until the answer shows ours
 * @param location as a person would read it
 * @param country ISO 3166-1 alpha-2
 * @param description plain text
 * @param descriptionHtml safe to show as it is
 * @param highlights where it has what was searched for
 * @param saved whether the person keeps it
 * @param hidden whether the person wants to see it no more
 * @param applied whether the person has applied
 * @param sample whether it was invented for a trial
 * @param match there when {@code matchStatus} is {@code ready}
 */
public record JobPosting(
        UUID id,
        String source,
        String sourceId,
        List<PostingOrigin> sources,
        String title,
        @Nullable String companyName,
        @Nullable String companyUrl,
        @Nullable String companyLogoUrl,
        @Nullable String location,
        @Nullable String country,
        @Nullable RemoteKind remote,
        @Nullable EmploymentType employmentType,
        @Nullable SalaryRange salary,
        @Nullable String description,
        @Nullable String descriptionHtml,
        @Nullable String url,
        @Nullable String applyUrl,
        @Nullable Instant publishedAt,
        @Nullable Instant expiresAt,
        PostingStatus status,
        List<String> skills,
        List<Highlight> highlights,
        boolean saved,
        boolean hidden,
        boolean applied,
        boolean sample,
        MatchStatus matchStatus,
        @Nullable Match match) {

    public JobPosting {
        sources = List.copyOf(sources);
        skills = List.copyOf(skills);
        highlights = List.copyOf(highlights);
    }

    /** The same posting with these in place; what only one module knows is filled in by it. */
    public Changes with() {
        return new Changes(this);
    }

    /** A copy in the making. For one thread. */
    public static final class Changes {

        private final JobPosting posting;
        private List<PostingOrigin> sources;
        private @Nullable String companyLogoUrl;
        private List<Highlight> highlights;
        private boolean saved;
        private boolean hidden;
        private boolean applied;
        private MatchStatus matchStatus;
        private @Nullable Match match;

        private Changes(JobPosting posting) {
            this.posting = posting;
            sources = posting.sources;
            companyLogoUrl = posting.companyLogoUrl;
            highlights = posting.highlights;
            saved = posting.saved;
            hidden = posting.hidden;
            applied = posting.applied;
            matchStatus = posting.matchStatus;
            match = posting.match;
        }

        public Changes sources(List<PostingOrigin> places) {
            sources = places;
            return this;
        }

        public Changes companyLogoUrl(@Nullable String url) {
            companyLogoUrl = url;
            return this;
        }

        public Changes highlights(List<Highlight> found) {
            highlights = found;
            return this;
        }

        public Changes saved(boolean isSaved) {
            saved = isSaved;
            return this;
        }

        public Changes hidden(boolean isHidden) {
            hidden = isHidden;
            return this;
        }

        public Changes applied(boolean hasApplied) {
            applied = hasApplied;
            return this;
        }

        public Changes match(Match found) {
            matchStatus = MatchStatus.READY;
            match = found;
            return this;
        }

        /** There is a résumé, but no score yet. */
        public Changes matchPending() {
            matchStatus = MatchStatus.PENDING;
            match = null;
            return this;
        }

        public JobPosting done() {
            return new JobPosting(
                    posting.id,
                    posting.source,
                    posting.sourceId,
                    sources,
                    posting.title,
                    posting.companyName,
                    posting.companyUrl,
                    companyLogoUrl,
                    posting.location,
                    posting.country,
                    posting.remote,
                    posting.employmentType,
                    posting.salary,
                    posting.description,
                    posting.descriptionHtml,
                    posting.url,
                    posting.applyUrl,
                    posting.publishedAt,
                    posting.expiresAt,
                    posting.status,
                    posting.skills,
                    highlights,
                    saved,
                    hidden,
                    applied,
                    posting.sample,
                    matchStatus,
                    match);
        }
    }
}

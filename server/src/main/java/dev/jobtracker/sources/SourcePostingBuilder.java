package dev.jobtracker.sources;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts a {@link SourcePosting} together. Every text is made fit to store on the way in (see {@link CleanText}), and a
 * text that has nothing to read counts as not said. For one thread.
 */
public final class SourcePostingBuilder {

    private static final int LINE = 500;
    private static final int TEXT = 500_000;

    private final SourceId source;
    private final String sourceId;
    private final String title;
    private @Nullable String companyName;
    private @Nullable URI companyUrl;
    private @Nullable URI companyLogoUrl;
    private @Nullable Place place;
    private @Nullable RemoteKind remote;
    private @Nullable EmploymentType employmentType;
    private @Nullable SalaryRange salary;
    private @Nullable String descriptionHtml;
    private @Nullable String descriptionText;
    private @Nullable URI url;
    private @Nullable URI applyUrl;
    private @Nullable Instant publishedAt;
    private @Nullable Instant expiresAt;
    private @Nullable Instant updatedAt;
    private List<String> skills = List.of();
    private @Nullable String publisher;

    SourcePostingBuilder(SourceId source, String sourceId, String title) {
        this.source = source;
        this.sourceId = required(CleanText.line(sourceId, 200), "id");
        this.title = required(CleanText.line(title, LINE), "title");
    }

    private static String required(@Nullable String text, String what) {
        if (text == null) {
            throw new IllegalArgumentException("a posting needs a readable " + what);
        }
        return text;
    }

    public SourcePostingBuilder company(@Nullable String name, @Nullable URI site, @Nullable URI logo) {
        companyName = CleanText.line(name, LINE);
        companyUrl = site;
        companyLogoUrl = logo;
        return this;
    }

    public SourcePostingBuilder place(@Nullable Place place) {
        this.place = place;
        return this;
    }

    public SourcePostingBuilder remote(@Nullable RemoteKind remote) {
        this.remote = remote;
        return this;
    }

    public SourcePostingBuilder employmentType(@Nullable EmploymentType employmentType) {
        this.employmentType = employmentType;
        return this;
    }

    public SourcePostingBuilder salary(@Nullable SalaryRange salary) {
        this.salary = salary;
        return this;
    }

    /** The advertisement in either or both forms; the HTML may be as hostile as it likes. */
    public SourcePostingBuilder description(@Nullable String html, @Nullable String text) {
        descriptionHtml = CleanText.text(html, TEXT);
        descriptionText = CleanText.text(text, TEXT);
        return this;
    }

    public SourcePostingBuilder addresses(@Nullable URI page, @Nullable URI application) {
        url = page;
        applyUrl = application;
        return this;
    }

    public SourcePostingBuilder times(
            @Nullable Instant published, @Nullable Instant expires, @Nullable Instant updated) {
        publishedAt = published;
        expiresAt = expires;
        updatedAt = updated;
        return this;
    }

    public SourcePostingBuilder skills(List<String> names) {
        skills = names.stream()
                .map(name -> CleanText.line(name, 200))
                .filter(Objects::nonNull)
                .distinct()
                .limit(100)
                .toList();
        return this;
    }

    public SourcePostingBuilder publisher(@Nullable String publisher) {
        this.publisher = CleanText.line(publisher, LINE);
        return this;
    }

    public SourcePosting build() {
        return new SourcePosting(
                source,
                sourceId,
                title,
                companyName,
                companyUrl,
                companyLogoUrl,
                place,
                remote,
                employmentType,
                salary,
                descriptionHtml,
                descriptionText,
                url,
                applyUrl,
                publishedAt,
                expiresAt,
                updatedAt,
                skills,
                publisher);
    }
}

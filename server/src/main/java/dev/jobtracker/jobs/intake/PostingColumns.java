package dev.jobtracker.jobs.intake;

import dev.jobtracker.jobs.PostingStatus;
import dev.jobtracker.platform.schema.tables.records.PostingRecord;
import dev.jobtracker.platform.schema.tables.records.PostingTextRecord;
import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.SalaryRange;
import dev.jobtracker.sources.SourcePosting;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a posting becomes in the database. */
final class PostingColumns {

    private static final BigDecimal MOST_A_YEAR = BigDecimal.valueOf(1_000_000_000_000L);

    private PostingColumns() {}

    /** The row of a posting that came in now. */
    static PostingRecord row(Delivery delivery, int number, @Nullable StoredVersion before, Instant now) {
        SourcePosting source = delivery.source();
        PreparedPosting posting = delivery.prepared();
        PostingRecord row = new PostingRecord();
        row.setNumber(number);
        row.setId(delivery.id());
        row.setClusterId(delivery.id());
        row.setSource(source.source().value());
        row.setSourceId(source.sourceId());
        row.setTitle(posting.title());
        row.setCompanyName(posting.companyName());
        setPlace(row, posting.place());
        row.setRemote(source.remote() == null ? null : source.remote().key());
        row.setEmploymentType(
                source.employmentType() == null ? null : source.employmentType().key());
        setSalary(row, source.salary());
        row.setStatus(status(source, now).key());
        row.setFirstSeenAt(before == null ? now : before.firstSeenAt());
        row.setListedAt(listedAt(source, before, now));
        row.setPublishedAt(source.publishedAt());
        row.setExpiresAt(source.expiresAt());
        row.setUpdatedAt(source.updatedAt());
        row.setContentHash(delivery.fingerprint());
        return row;
    }

    /** Whether a posting that its source still shows is open. */
    static PostingStatus status(SourcePosting source, Instant now) {
        Instant expires = source.expiresAt();
        return expires != null && !expires.isAfter(now) ? PostingStatus.EXPIRED : PostingStatus.OPEN;
    }

    /** What newest first goes by; a date in the future must not keep a posting on top for ever. */
    private static Instant listedAt(SourcePosting source, @Nullable StoredVersion before, Instant now) {
        Instant published = source.publishedAt();
        if (published != null && published.isBefore(now)) {
            return published;
        }
        return before == null ? now : before.listedAt();
    }

    private static void setPlace(PostingRecord row, @Nullable Place place) {
        if (place == null) {
            return;
        }
        row.setLocation(place.text().isEmpty() ? null : place.text());
        row.setCity(place.city());
        row.setRegion(place.region());
        row.setCountry(place.country());
        row.setLatitude(place.latitude());
        row.setLongitude(place.longitude());
    }

    private static void setSalary(PostingRecord row, @Nullable SalaryRange salary) {
        if (salary == null) {
            return;
        }
        row.setSalaryMin(salary.amountMin());
        row.setSalaryMax(salary.amountMax());
        row.setSalaryCurrency(salary.currency());
        row.setSalaryPeriod(salary.period().key());
        BigDecimal most = salary.amountMax() == null ? salary.amountMin() : salary.amountMax();
        if (most != null) {
            row.setSalaryYearlyMax(
                    most.multiply(BigDecimal.valueOf(salary.period().perYear()))
                            .min(MOST_A_YEAR)
                            .longValue());
        }
    }

    static PostingTextRecord text(Delivery delivery, int number) {
        SourcePosting source = delivery.source();
        PreparedPosting posting = delivery.prepared();
        PostingTextRecord row = new PostingTextRecord();
        row.setNumber(number);
        row.setDescription(posting.advertisement().text());
        row.setDescriptionHtml(posting.advertisement().html());
        row.setUrl(text(source.url()));
        row.setApplyUrl(text(source.applyUrl()));
        row.setCompanyUrl(text(source.companyUrl()));
        row.setCompanyLogoUrl(text(source.companyLogoUrl()));
        row.setSkills(posting.skills().isEmpty() ? null : String.join("\n", posting.skills()));
        row.setPublisher(source.publisher());
        return row;
    }

    private static @Nullable String text(@Nullable URI address) {
        return address == null ? null : address.toString();
    }
}

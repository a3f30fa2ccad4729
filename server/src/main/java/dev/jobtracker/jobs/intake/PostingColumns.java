package dev.jobtracker.jobs.intake;

import dev.jobtracker.jobs.PostingStatus;
import dev.jobtracker.platform.schema.tables.records.PostingDetailRecord;
import dev.jobtracker.platform.schema.tables.records.PostingRecord;
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

    /** What a posting that came in now is searched by. */
    static PostingRecord row(Delivery delivery, int number, @Nullable StoredVersion before, Instant now) {
        SourcePosting source = delivery.source();
        Place place = delivery.prepared().place();
        PostingRecord row = new PostingRecord();
        row.setNumber(number);
        row.setId(delivery.id());
        row.setClusterId(delivery.id());
        row.setLeads(true);
        row.setSource(source.source().value());
        row.setCountry(place == null ? null : place.country());
        row.setRemote(source.remote() == null ? null : source.remote().key());
        row.setEmploymentType(
                source.employmentType() == null ? null : source.employmentType().key());
        if (source.salary() != null) {
            row.setSalaryCurrency(source.salary().currency());
            row.setSalaryYearlyMax(yearlyMost(source.salary()));
        }
        row.setStatus(status(source, now).key());
        row.setListedAt(listedAt(source, before, now));
        row.setExpiresAt(source.expiresAt());
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

    private static @Nullable Long yearlyMost(SalaryRange salary) {
        BigDecimal most = salary.amountMax() == null ? salary.amountMin() : salary.amountMax();
        return most == null
                ? null
                : most.multiply(BigDecimal.valueOf(salary.period().perYear()))
                        .min(MOST_A_YEAR)
                        .longValue();
    }

    /** What a reader sees of it beyond that. */
    static PostingDetailRecord detail(
            Delivery delivery, int number, @Nullable StoredVersion before, boolean sample, Instant now) {
        SourcePosting source = delivery.source();
        PreparedPosting posting = delivery.prepared();
        PostingDetailRecord row = new PostingDetailRecord();
        row.setNumber(number);
        row.setContentHash(delivery.fingerprint());
        row.setFirstSeenAt(before == null ? now : before.firstSeenAt());
        row.setPublishedAt(source.publishedAt());
        row.setUpdatedAt(source.updatedAt());
        row.setSample(sample);
        row.setSourceId(source.sourceId());
        row.setTitle(posting.title());
        row.setCompanyName(posting.companyName());
        setPlace(row, posting.place());
        setSalary(row, source.salary());
        row.setUrl(text(source.url()));
        row.setApplyUrl(text(source.applyUrl()));
        row.setCompanyUrl(text(source.companyUrl()));
        row.setCompanyLogoUrl(text(source.companyLogoUrl()));
        row.setPublisher(source.publisher());
        row.setSkills(posting.skills().isEmpty() ? null : String.join("\n", posting.skills()));
        row.setDescription(posting.advertisement().text());
        row.setDescriptionHtml(posting.advertisement().html());
        return row;
    }

    private static void setPlace(PostingDetailRecord row, @Nullable Place place) {
        if (place != null) {
            row.setLocation(place.text().isEmpty() ? null : place.text());
            row.setCity(place.city());
            row.setRegion(place.region());
            row.setLatitude(place.latitude());
            row.setLongitude(place.longitude());
        }
    }

    private static void setSalary(PostingDetailRecord row, @Nullable SalaryRange salary) {
        if (salary != null) {
            row.setSalaryMin(salary.amountMin());
            row.setSalaryMax(salary.amountMax());
            row.setSalaryPeriod(salary.period().key());
        }
    }

    private static @Nullable String text(@Nullable URI address) {
        return address == null ? null : address.toString();
    }
}

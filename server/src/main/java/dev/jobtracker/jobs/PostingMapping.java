package dev.jobtracker.jobs;

import static dev.jobtracker.platform.schema.Tables.POSTING;
import static dev.jobtracker.platform.schema.Tables.POSTING_TEXT;

import dev.jobtracker.platform.schema.tables.records.PostingRecord;
import dev.jobtracker.platform.schema.tables.records.PostingTextRecord;
import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SalaryRange;
import dev.jobtracker.sources.SalaryRange.Period;
import dev.jobtracker.sources.SourcePosting;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Between a posting and its rows. */
final class PostingMapping {

    private static final BigDecimal MOST_A_YEAR = BigDecimal.valueOf(1_000_000_000_000L);

    private PostingMapping() {}

    /** The row of a posting that came in now. */
    static PostingRecord row(PreparedPosting posting, int number, @Nullable StoredVersion before, Instant now) {
        SourcePosting source = posting.source();
        PostingRecord row = new PostingRecord();
        row.setNumber(number);
        row.setId(posting.id());
        row.setClusterId(posting.id());
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
        row.setContentHash(posting.fingerprint());
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

    static PostingTextRecord text(PreparedPosting posting, int number) {
        SourcePosting source = posting.source();
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

    /** A posting from its two rows. */
    static JobPosting posting(Record row) {
        String remote = row.get(POSTING.REMOTE);
        String employment = row.get(POSTING.EMPLOYMENT_TYPE);
        String skills = row.get(POSTING_TEXT.SKILLS);
        String url = row.get(POSTING_TEXT.URL);
        return new JobPosting(
                row.get(POSTING.ID),
                row.get(POSTING.SOURCE),
                row.get(POSTING.SOURCE_ID),
                List.of(new PostingOrigin(row.get(POSTING.SOURCE), url, row.get(POSTING.FIRST_SEEN_AT))),
                row.get(POSTING.TITLE),
                row.get(POSTING.COMPANY_NAME),
                row.get(POSTING_TEXT.COMPANY_LOGO_URL),
                row.get(POSTING.LOCATION),
                row.get(POSTING.COUNTRY),
                remote == null ? null : RemoteKind.valueOf(remote.toUpperCase(Locale.ROOT)),
                employment == null ? null : EmploymentType.valueOf(employment.toUpperCase(Locale.ROOT)),
                salary(row),
                row.get(POSTING_TEXT.DESCRIPTION),
                row.get(POSTING_TEXT.DESCRIPTION_HTML),
                url,
                row.get(POSTING_TEXT.APPLY_URL),
                row.get(POSTING.PUBLISHED_AT),
                row.get(POSTING.EXPIRES_AT),
                PostingStatus.of(row.get(POSTING.STATUS)),
                skills == null ? List.of() : List.of(skills.split("\n", -1)),
                List.of(),
                false,
                false,
                false,
                row.get(POSTING.SAMPLE),
                MatchStatus.NO_RESUME,
                null);
    }

    private static @Nullable SalaryRange salary(Record row) {
        String currency = row.get(POSTING.SALARY_CURRENCY);
        if (currency == null) {
            return null;
        }
        Period period = Period.valueOf(row.get(POSTING.SALARY_PERIOD).toUpperCase(Locale.ROOT));
        return new SalaryRange(
                amount(row.get(POSTING.SALARY_MIN)), amount(row.get(POSTING.SALARY_MAX)), currency, period);
    }

    /** Without the decimals that say nothing: 40000, 40.5. */
    private static @Nullable BigDecimal amount(@Nullable BigDecimal stored) {
        if (stored == null) {
            return null;
        }
        BigDecimal amount = stored.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }
}

package dev.jobtracker.jobs.search;

import static dev.jobtracker.platform.schema.Tables.OPENING;
import static dev.jobtracker.platform.schema.Tables.POSTING;
import static dev.jobtracker.platform.schema.Tables.POSTING_DETAIL;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.JoinReason;
import dev.jobtracker.jobs.MatchStatus;
import dev.jobtracker.jobs.PostingOrigin;
import dev.jobtracker.jobs.PostingStatus;
import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SalaryRange;
import dev.jobtracker.sources.SalaryRange.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads whole postings. */
public final class PostingReader {

    private static final int MOST_BIND_VALUES = 500;

    private PostingReader() {}

    /** Each posting by itself, in the order of the ids as given; what is not there is left out. */
    public static List<JobPosting> byId(DSLContext db, List<UUID> ids) {
        Map<UUID, JobPosting> found = new HashMap<>();
        for (List<UUID> some : parts(ids)) {
            whole(db, POSTING.ID.in(some)).forEach(row -> found.put(row.get(POSTING.ID), posting(row)));
        }
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    static <T> List<List<T>> parts(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int start = 0; start < all.size(); start += MOST_BIND_VALUES) {
            parts.add(all.subList(start, Math.min(all.size(), start + MOST_BIND_VALUES)));
        }
        return parts;
    }

    /** With the id of the opening where several postings share one. */
    static List<Record> whole(DSLContext db, Condition condition) {
        return db.select(POSTING.fields())
                .select(POSTING_DETAIL.fields())
                .select(OPENING.ID)
                .from(POSTING)
                .join(POSTING_DETAIL)
                .on(POSTING_DETAIL.NUMBER.eq(POSTING.NUMBER))
                .leftJoin(OPENING)
                .on(OPENING.ID.eq(POSTING.CLUSTER_ID))
                .where(condition)
                .fetch();
    }

    static JobPosting posting(Record row) {
        String remote = row.get(POSTING.REMOTE);
        String employment = row.get(POSTING.EMPLOYMENT_TYPE);
        String skills = row.get(POSTING_DETAIL.SKILLS);
        String url = row.get(POSTING_DETAIL.URL);
        return new JobPosting(
                row.get(POSTING.ID),
                row.get(POSTING.SOURCE),
                row.get(POSTING_DETAIL.SOURCE_ID),
                List.of(origin(row, url)),
                row.get(POSTING_DETAIL.TITLE),
                row.get(POSTING_DETAIL.COMPANY_NAME),
                row.get(POSTING_DETAIL.COMPANY_URL),
                row.get(POSTING_DETAIL.COMPANY_LOGO_URL),
                row.get(POSTING_DETAIL.LOCATION),
                row.get(POSTING.COUNTRY),
                remote == null ? null : RemoteKind.valueOf(remote.toUpperCase(Locale.ROOT)),
                employment == null ? null : EmploymentType.valueOf(employment.toUpperCase(Locale.ROOT)),
                salary(row),
                row.get(POSTING_DETAIL.DESCRIPTION),
                row.get(POSTING_DETAIL.DESCRIPTION_HTML),
                url,
                row.get(POSTING_DETAIL.APPLY_URL),
                row.get(POSTING_DETAIL.PUBLISHED_AT),
                row.get(POSTING.EXPIRES_AT),
                PostingStatus.of(row.get(POSTING.STATUS)),
                skills == null ? List.of() : List.of(skills.split("\n", -1)),
                List.of(),
                false,
                false,
                false,
                row.get(POSTING_DETAIL.SAMPLE),
                MatchStatus.NO_RESUME,
                null);
    }

    static PostingOrigin origin(Record row, @Nullable String url) {
        String reason = row.get(POSTING.JOINED_BY);
        return new PostingOrigin(
                row.get(POSTING.SOURCE),
                row.get(POSTING_DETAIL.SOURCE_ID),
                url,
                row.get(POSTING_DETAIL.FIRST_SEEN_AT),
                reason == null ? null : JoinReason.of(reason));
    }

    private static @Nullable SalaryRange salary(Record row) {
        String currency = row.get(POSTING.SALARY_CURRENCY);
        if (currency == null) {
            return null;
        }
        Period period = Period.valueOf(row.get(POSTING_DETAIL.SALARY_PERIOD).toUpperCase(Locale.ROOT));
        return new SalaryRange(
                amount(row.get(POSTING_DETAIL.SALARY_MIN)),
                amount(row.get(POSTING_DETAIL.SALARY_MAX)),
                currency,
                period);
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

package dev.jobtracker.matching.scoring;

import dev.jobtracker.matching.features.PostingFeatures;
import dev.jobtracker.matching.features.WishedWork;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SalaryRange;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a posting is what a person wishes for, each from 0 to 1; null where nothing is wished for or told.
 *
 * @param remote whether it is done where they want to work
 * @param salary whether it pays what they want, by the year and in the same currency
 * @param workLanguage whether it is in a language that they want to work in
 */
public record WishParts(
        @Nullable Double remote,
        @Nullable Double salary,
        @Nullable Double workLanguage) {

    private static final double HALF_WAY = 0.5;
    private static final double OTHER_WAY = 0;
    private static final double WAY_NOT_TOLD = 0.5;
    /** Who pays so little of what is wished for pays nothing of it. */
    private static final double LEAST_PAY = 0.6;

    private static final double OTHER_LANGUAGE = 0;

    static WishParts of(WishedWork wishes, PostingFeatures posting) {
        return new WishParts(
                remote(wishes.remote(), posting.place().remote()),
                salary(wishes.salary(), posting.salary()),
                workLanguage(wishes.languages(), posting));
    }

    /** Work that does not tell is mostly done on site. */
    private static @Nullable Double remote(@Nullable RemoteKind wished, @Nullable RemoteKind told) {
        if (wished == null) {
            return null;
        }
        if (told == null) {
            return wished == RemoteKind.ON_SITE ? null : (Double) WAY_NOT_TOLD;
        }
        if (wished == told) {
            return 1.0;
        }
        return wished == RemoteKind.HYBRID || told == RemoteKind.HYBRID ? HALF_WAY : OTHER_WAY;
    }

    private static @Nullable Double salary(@Nullable SalaryRange wished, @Nullable SalaryRange paid) {
        if (wished == null || paid == null || !wished.currency().equals(paid.currency())) {
            return null;
        }
        double least = wishedYearly(wished);
        if (least <= 0) {
            return null;
        }
        double share = paidYearly(paid) / least;
        return Math.clamp((share - LEAST_PAY) / (1 - LEAST_PAY), 0.0, 1.0);
    }

    /** The least of a wish, in its currency for a year. */
    public static double wishedYearly(SalaryRange wished) {
        return yearly(wished.amountMin() == null ? wished.amountMax() : wished.amountMin(), wished);
    }

    /** The most of what is paid, in its currency for a year. */
    public static double paidYearly(SalaryRange paid) {
        return yearly(paid.amountMax() == null ? paid.amountMin() : paid.amountMax(), paid);
    }

    /** One end of a range is always there. */
    private static double yearly(@Nullable BigDecimal end, SalaryRange range) {
        return Objects.requireNonNull(end).doubleValue() * range.period().perYear();
    }

    private static @Nullable Double workLanguage(Set<String> wished, PostingFeatures posting) {
        if (wished.isEmpty() || posting.languages().isEmpty()) {
            return null;
        }
        return posting.languages().stream().anyMatch(wished::contains) ? 1.0 : OTHER_LANGUAGE;
    }
}

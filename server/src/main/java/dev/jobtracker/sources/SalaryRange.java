package dev.jobtracker.sources;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pay as a posting states it.
 *
 * @param amountMin the lower end, or null when only an upper end is said
 * @param amountMax the upper end, or null when only a lower end is said
 * @param currency ISO 4217
 * @param period what one amount is paid for
 */
@Schema(name = "Money")
public record SalaryRange(
        @Nullable BigDecimal amountMin, @Nullable BigDecimal amountMax, String currency, Period period) {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    public SalaryRange {
        if (amountMin == null && amountMax == null) {
            throw new IllegalArgumentException("a salary needs an amount");
        }
        if (isNegative(amountMin) || isNegative(amountMax)) {
            throw new IllegalArgumentException("a salary is not negative");
        }
        if (amountMin != null && amountMax != null && amountMin.compareTo(amountMax) > 0) {
            throw new IllegalArgumentException("a salary's lower end is not above its upper end");
        }
        if (!CURRENCY.matcher(currency).matches()) {
            throw new IllegalArgumentException("not a currency: " + currency);
        }
    }

    private static boolean isNegative(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() < 0;
    }

    /** What one amount is paid for, with how many of them make a working year. */
    public enum Period {
        HOUR(2080),
        DAY(260),
        WEEK(52),
        MONTH(12),
        YEAR(1);

        private final int perYear;

        Period(int perYear) {
            this.perYear = perYear;
        }

        /** How many periods a full-time working year has: 52 weeks of 5 days of 8 hours. */
        public int perYear() {
            return perYear;
        }

        /** The name on the wire and in the database. */
        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

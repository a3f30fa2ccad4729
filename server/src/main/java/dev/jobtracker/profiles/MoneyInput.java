package dev.jobtracker.profiles;

import dev.jobtracker.platform.web.Checks;
import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.sources.SalaryRange;
import dev.jobtracker.sources.SalaryRange.Period;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Pay as a person writes it. */
@Schema(name = "MoneyInput")
public record MoneyInput(
        @Nullable BigDecimal amountMin,
        @Nullable BigDecimal amountMax,
        @Nullable String currency,
        @Nullable Period period) {

    private static final int MOST_DIGITS = 12;
    private static final int MOST_DECIMALS = 4;

    public static @Nullable SalaryRange range(String field, @Nullable MoneyInput input) {
        if (input == null) {
            return null;
        }
        new Checks()
                .notBlank(field + ".currency", input.currency)
                .holds(field + ".period", "required", input.period != null, "must be given")
                .holds(field + ".amount_min", "out_of_range", isSensible(input.amountMin), "must be an amount")
                .holds(field + ".amount_max", "out_of_range", isSensible(input.amountMax), "must be an amount")
                .done();
        return input.range(field);
    }

    private static boolean isSensible(@Nullable BigDecimal amount) {
        return amount == null
                || (amount.scale() >= -MOST_DIGITS
                        && amount.scale() <= MOST_DECIMALS
                        && amount.precision() - amount.scale() <= MOST_DIGITS);
    }

    private SalaryRange range(String field) {
        if (currency == null || period == null) {
            throw new IllegalStateException("checked before");
        }
        try {
            return new SalaryRange(
                    plain(amountMin), plain(amountMax), currency.strip().toUpperCase(Locale.ROOT), period);
        } catch (IllegalArgumentException refused) {
            throw ProblemException.invalid(field, "not_valid", String.valueOf(refused.getMessage()));
        }
    }

    /** 4E+4 and 40000 are the same amount; one of them is fit to read. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
        return amount != null && amount.scale() < 0 ? amount.setScale(0) : amount;
    }
}

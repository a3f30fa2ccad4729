package dev.jobtracker.discovery.page;

import dev.jobtracker.sources.SalaryRange;
import dev.jobtracker.sources.SalaryRange.Period;
import dev.jobtracker.sources.reading.SalaryText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Pay as {@code MonetaryAmount}, {@code PriceSpecification}, a number or words, with its currency and its unit at one
 * level or another.
 *
 * @param country ISO 3166-1 alpha-2, for what words leave open
 */
record SchemaSalary(Said posting, @Nullable String country) {

    @Nullable
    SalaryRange read() {
        Said amount = posting.thing("baseSalary");
        if (amount.isEmpty()) {
            return written();
        }
        Said value = amount.thing("value");
        Said inner = value.isEmpty() ? amount : value;
        BigDecimal low = inner.number("minValue", "minPrice");
        BigDecimal high = inner.number("maxValue", "maxPrice");
        BigDecimal single = low == null && high == null ? inner.number("value", "price") : null;
        Period period =
                SalaryText.period(first(inner.text("unitText", "unitCode"), amount.text("unitText", "unitCode")));
        String currency = first(
                amount.text("currency", "priceCurrency"),
                first(inner.text("currency", "priceCurrency"), posting.text("salaryCurrency")));
        SalaryRange range =
                SalaryText.of(single == null ? low : single, single == null ? high : single, currency, period);
        return range == null ? SalaryText.read(amount.text("value"), country) : range;
    }

    private @Nullable SalaryRange written() {
        return SalaryText.read(posting.text("baseSalary"), country);
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}

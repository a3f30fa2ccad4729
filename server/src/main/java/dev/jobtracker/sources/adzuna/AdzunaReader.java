package dev.jobtracker.sources.adzuna;

import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.SalaryRange;
import dev.jobtracker.sources.SalaryRange.Period;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.WebAddress;
import dev.jobtracker.sources.places.PlaceWords;
import dev.jobtracker.sources.reading.EmploymentWords;
import dev.jobtracker.sources.reading.Fields;
import dev.jobtracker.sources.reading.PlainLine;
import dev.jobtracker.sources.reading.PostedTime;
import dev.jobtracker.sources.reading.SalaryText;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads one of Adzuna's results. Pay is by the year in the country's currency, and none where Adzuna predicted it. */
final class AdzunaReader {

    private AdzunaReader() {}

    /** @param country which was asked, lower case */
    static SourcePosting read(Fields result, String country, Instant now) {
        String id = Objects.requireNonNullElse(result.key("id"), "");
        String title = Objects.requireNonNullElse(PlainLine.of(result.text("title")), "");
        PlaceWords place = place(result, country);
        return SourcePosting.of(Adzuna.ID, id, title)
                .company(PlainLine.company(result.child("company").text("display_name")), null, null)
                .place(place.place())
                .remote(place.remote())
                .employmentType(employment(result))
                .salary(salary(result, country))
                .description(null, PlainLine.of(result.text("description")))
                .addresses(WebAddress.read(result.text("redirect_url")), null)
                .times(PostedTime.read(result.text("created"), now), null, null)
                .build();
    }

    private static PlaceWords place(Fields result, String country) {
        Fields location = result.child("location");
        List<String> area = location.texts("area");
        String named = area.isEmpty() ? null : PlaceWords.countryCode(area.getFirst());
        return PlaceWords.of(location.text("display_name"), named == null ? country.toUpperCase(Locale.ROOT) : named)
                .at(result.decimal("latitude"), result.decimal("longitude"));
    }

    private static @Nullable EmploymentType employment(Fields result) {
        EmploymentType contract = EmploymentWords.of(result.texts("contract_type"));
        return contract == null ? EmploymentWords.of(result.texts("contract_time")) : contract;
    }

    private static @Nullable SalaryRange salary(Fields result, String country) {
        boolean predicted = "1".equals(result.key("salary_is_predicted"));
        return predicted
                ? null
                : SalaryText.of(
                        result.amount("salary_min"),
                        result.amount("salary_max"),
                        SalaryText.currencyOf(country.toUpperCase(Locale.ROOT)),
                        Period.YEAR);
    }
}

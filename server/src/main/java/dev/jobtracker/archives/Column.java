package dev.jobtracker.archives;

import dev.jobtracker.platform.web.ProblemException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a file of applications, with the names that other trackers give them. */
enum Column {
    COMPANY_NAME("company employer organization organisation företag arbetsgivare"),
    ROLE_TITLE("title jobtitle position positiontitle role job tjänst titel yrkesroll"),
    STATUS("stage state applicationstatus jobstatus"),
    APPLIED_DATE("dateapplied applied applicationdate appliedon applieddate appliedat date datum ansökningsdatum"),
    SOURCE("foundat jobboard site platform källa"),
    URL("link joburl website joblink posting postingurl länk"),
    LOCATION("place city joblocation ort"),
    SALARY_MIN(""),
    SALARY_MAX(""),
    SALARY_CURRENCY("currency"),
    SALARY_PERIOD(""),
    TAGS("labels"),
    NOTES("note comments comment description anteckningar"),
    ARCHIVED("");

    /** Separated by spaces. */
    private final String otherNames;

    Column(String otherNames) {
        this.otherNames = otherNames;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private boolean isAlso(String letters) {
        return !letters.isEmpty() && List.of(otherNames.split(" ")).contains(letters);
    }

    /**
     * The column of this key.
     *
     * @throws ProblemException 422 {@code invalid_input} when there is none
     */
    static Column ofKey(String key) {
        return Arrays.stream(values())
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(
                        "mapping",
                        "not_valid",
                        "must name columns among "
                                + Arrays.stream(values()).map(Column::key).collect(Collectors.joining(", "))));
    }

    static Optional<Column> of(String heading) {
        String letters = heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        return Arrays.stream(values())
                .filter(column -> column.key().replace("_", "").equals(letters) || column.isAlso(letters))
                .findFirst();
    }
}

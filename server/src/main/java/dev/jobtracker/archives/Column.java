package dev.jobtracker.archives;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a file of applications, with the names that other trackers give them. */
enum Column {
    COMPANY_NAME("company employer organization organisation"),
    ROLE_TITLE("title jobtitle position role job"),
    STATUS("stage state"),
    APPLIED_DATE("dateapplied applied applicationdate appliedon date"),
    SOURCE("foundat jobboard site"),
    URL("link joburl website joblink"),
    LOCATION("place city"),
    SALARY_MIN(""),
    SALARY_MAX(""),
    SALARY_CURRENCY("currency"),
    SALARY_PERIOD(""),
    TAGS("labels"),
    NOTES("note comments comment"),
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

    static Optional<Column> of(String heading) {
        String letters = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return Arrays.stream(values())
                .filter(column -> column.key().replace("_", "").equals(letters) || column.isAlso(letters))
                .findFirst();
    }
}

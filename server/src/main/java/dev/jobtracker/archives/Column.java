package dev.jobtracker.archives;

import dev.jobtracker.platform.web.ProblemException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The columns of a file of applications, with the names that other trackers give them. */
enum Column {
    COMPANY_NAME(
            "company employer employername organization organisation firm business företag företagsnamn arbetsgivare"
                    + " bolag"),
    ROLE_TITLE("jobtitle title position positiontitle positionname role rolename roletitle jobposition jobname job"
            + " jobbtitel titel tjänst yrkesroll roll befattning jobb"),
    STATUS("applicationstatus jobstatus currentstatus stage currentstage applicationstage list listname column"
            + " steg läge"),
    APPLIED_DATE(
            "dateapplied applieddate applicationdate dateofapplication appliedon appliedat applied datesent sentdate"
                    + " ansökningsdatum ansökandatum sökt ansökt date datum"),
    SOURCE("jobsource applicationsource foundat foundon foundvia jobboard channel site platform via källa kanal"),
    URL("joburl joblink jobposturl jobpostinglink jobposting jobpostingurl postingurl postinglink applicationurl"
            + " applicationlink applylink applyurl link website posting länk annonslänk annons"),
    LOCATION("joblocation worklocation place city ort plats stad arbetsort"),
    SALARY_MIN(""),
    SALARY_MAX(""),
    SALARY_CURRENCY("currency"),
    SALARY_PERIOD(""),
    TAGS("tag labels label taggar etiketter"),
    NOTES("note comments comment anteckningar anteckning kommentar kommentarer description jobdescription"),
    ARCHIVED("isarchived arkiverad");

    /** Separated by spaces, the plainest first. */
    private final String otherNames;

    Column(String otherNames) {
        this.otherNames = otherNames;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
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

    /** How plainly a heading names it, 0 for the plainest; -1 where it does not. */
    int rank(String heading) {
        String letters = heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        if (letters.isEmpty() || key().replace("_", "").equals(letters)) {
            return letters.isEmpty() ? -1 : 0;
        }
        int position = List.of(otherNames.split(" ")).indexOf(letters);
        return position < 0 ? -1 : position + 1;
    }
}

package dev.jobtracker.sources.jobtech;

import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.reading.Fields;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * JobTech's three fields about employment as one: a kind that is temporary by its name says most, then the working
 * hours, then the extent in percent.
 */
final class Employment {

    private static final Pattern TEMPORARY =
            Pattern.compile("sommar|ferie|säsong|vikariat|behov|tidsbegränsad|timanställning");
    private static final Pattern INTERNSHIP = Pattern.compile("praktik|lärling|trainee");

    private Employment() {}

    static @Nullable EmploymentType of(Fields ad) {
        String kind = label(ad, "employment_type", "anstallningstyp", "anstallningTyp");
        if (INTERNSHIP.matcher(kind).find()) {
            return EmploymentType.INTERNSHIP;
        }
        if (TEMPORARY.matcher(kind).find()) {
            return EmploymentType.TEMPORARY;
        }
        EmploymentType byHours = byHours(ad.child("working_hours_type", "arbetstidstyp", "arbetstidTyp"));
        return byHours != null ? byHours : byExtent(ad.child("scope_of_work", "arbetsomfattning"));
    }

    private static String label(Fields ad, String... names) {
        String label = ad.child(names).text("label", "term", "namn");
        return label == null ? "" : label.toLowerCase(Locale.ROOT);
    }

    private static @Nullable EmploymentType byHours(Fields hours) {
        String concept = hours.text("concept_id", "kod");
        String label = hours.text("label", "term", "namn");
        if (JobTech.FULL_TIME.equals(concept) || "Heltid".equalsIgnoreCase(label)) {
            return EmploymentType.FULL_TIME;
        }
        boolean part = JobTech.PART_TIME.equals(concept) || "Deltid".equalsIgnoreCase(label);
        return part ? EmploymentType.PART_TIME : null;
    }

    private static @Nullable EmploymentType byExtent(Fields extent) {
        OptionalDouble least = extent.decimal("min");
        OptionalDouble most = extent.decimal("max");
        if (least.isPresent() && least.getAsDouble() >= 100) {
            return EmploymentType.FULL_TIME;
        }
        return most.isPresent() && most.getAsDouble() > 0 && most.getAsDouble() < 100 ? EmploymentType.PART_TIME : null;
    }
}

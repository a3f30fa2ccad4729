package dev.jobtracker.profiles.web;

import dev.jobtracker.platform.web.Checks;
import dev.jobtracker.profiles.Settings;
import dev.jobtracker.profiles.web.ProfileInput.SettingsInput;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts settings in place. What is null stays as it is: a setting always has a value. For one thread. */
final class SettingsChange {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final Checks checks;

    SettingsChange(Checks checks) {
        this.checks = checks;
    }

    Settings settings(@Nullable SettingsInput told, Settings before) {
        if (told == null) {
            return before;
        }
        return new Settings(
                within("settings.weekly_goal", told.weeklyGoal(), before.weeklyGoal(), 0, Settings.MOST_WEEKLY),
                within(
                        "settings.ghosted_after_days",
                        told.ghostedAfterDays(),
                        before.ghostedAfterDays(),
                        1,
                        Settings.LONGEST_WAIT),
                Objects.requireNonNullElse(told.digest(), before.digest()),
                told.locale() == null ? before.locale() : locale(told.locale(), before.locale()),
                told.timeZone() == null ? before.timeZone() : zone(told.timeZone(), before.timeZone()),
                Objects.requireNonNullElse(told.theme(), before.theme()));
    }

    private int within(String field, @Nullable Integer value, int before, int least, int most) {
        boolean fits = value == null || (value >= least && value <= most);
        checks.holds(field, "out_of_range", fits, "must be from " + least + " to " + most);
        return value == null || !fits ? before : value;
    }

    private Locale locale(String tag, Locale before) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag.strip()).build();
            if (LANGUAGES.contains(locale.getLanguage())) {
                return locale;
            }
        } catch (IllformedLocaleException illFormed) {
            // Said below, as for a language that there is not.
        }
        checks.holds("settings.locale", "not_valid", false, "must be a language tag, such as sv or en-GB");
        return before;
    }

    private ZoneId zone(String name, ZoneId before) {
        boolean known = ZoneId.getAvailableZoneIds().contains(name.strip());
        checks.holds(
                "settings.time_zone", "not_valid", known, "must be the name of a time zone, such as Europe/Stockholm");
        return known ? ZoneId.of(name.strip()) : before;
    }
}

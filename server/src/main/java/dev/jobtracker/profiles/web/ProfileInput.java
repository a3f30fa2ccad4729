package dev.jobtracker.profiles.web;

import dev.jobtracker.profiles.Digest;
import dev.jobtracker.profiles.Education;
import dev.jobtracker.profiles.LanguageLevel;
import dev.jobtracker.profiles.MoneyInput;
import dev.jobtracker.profiles.Position;
import dev.jobtracker.profiles.Theme;
import dev.jobtracker.sources.RemoteKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A profile as a person writes it, whole or in part. */
@Schema(name = "ProfileInput")
record ProfileInput(
        @Schema(maxLength = 200) @Nullable String fullName,
        @Schema(maxLength = 300) @Nullable String headline,
        @Schema(maxLength = 300) @Nullable String location,
        @Nullable List<String> links,
        @Nullable List<Position> positions,
        @Nullable List<Education> education,
        @Nullable List<String> skills,
        @Nullable List<String> languages,

        @Schema(maxLength = 10_000) @Nullable String summary,

        @Schema(description = "By the names of languages; others are left out.") @Nullable
        Map<String, LanguageLevel> languageLevels,

        @Nullable WishesInput wishes,
        @Nullable SettingsInput settings) {

    /** What a person looks for, whole or in part. */
    @Schema(name = "WishesInput")
    record WishesInput(
            @Nullable List<String> titles,
            @Nullable List<String> locations,
            @Nullable RemoteKind remote,
            @Nullable MoneyInput salary,
            @Nullable List<String> languages) {}

    /** How the app is to be, whole or in part. */
    @Schema(name = "SettingsInput")
    record SettingsInput(
            @Schema(minimum = "0", maximum = "100", description = "Applications in a week; 0 for no goal.") @Nullable
            Integer weeklyGoal,

            @Schema(minimum = "1", maximum = "365") @Nullable
            Integer ghostedAfterDays,

            @Nullable Digest digest,

            @Schema(description = "A language tag such as sv or en-GB.") @Nullable
            String locale,

            @Schema(description = "A name such as Europe/Stockholm.") @Nullable
            String timeZone,

            @Nullable Theme theme) {}
}

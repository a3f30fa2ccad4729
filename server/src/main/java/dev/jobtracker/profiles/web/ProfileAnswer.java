package dev.jobtracker.profiles.web;

import dev.jobtracker.accounts.LinkedInIdentity;
import dev.jobtracker.profiles.Digest;
import dev.jobtracker.profiles.Education;
import dev.jobtracker.profiles.LanguageLevel;
import dev.jobtracker.profiles.Position;
import dev.jobtracker.profiles.Profile;
import dev.jobtracker.profiles.ProfileFields;
import dev.jobtracker.profiles.Settings;
import dev.jobtracker.profiles.Theme;
import dev.jobtracker.profiles.Wishes;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A profile on the wire.
 *
 * @param pictureUrl on this server, for the person alone
 * @param summary what they say of themselves in some sentences
 * @param languageLevels how well they speak some of the languages, by their names
 */
@Schema(name = "Profile")
record ProfileAnswer(
        String fullName,
        @Nullable String headline,
        @Nullable String location,
        @Nullable String pictureUrl,
        List<String> links,
        @Nullable LinkedIn linkedin,
        List<Position> positions,
        List<Education> education,
        List<String> skills,
        List<String> languages,
        @Nullable String summary,
        Map<String, LanguageLevel> languageLevels,
        Wishes wishes,
        SettingsAnswer settings) {

    ProfileAnswer {
        links = List.copyOf(links);
        positions = List.copyOf(positions);
        education = List.copyOf(education);
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
        languageLevels = Collections.unmodifiableMap(new LinkedHashMap<>(languageLevels));
    }

    /**
     * What LinkedIn told.
     *
     * @param pictureUrl at LinkedIn, where it holds for some weeks
     */
    @Schema(name = "ProfileLinkedIn")
    record LinkedIn(
            String sub,
            @Nullable String name,
            @Nullable String email,
            @Nullable String pictureUrl,
            @Nullable String locale,
            Instant linkedAt) {

        static @Nullable LinkedIn of(@Nullable LinkedInIdentity told) {
            return told == null
                    ? null
                    : new LinkedIn(
                            told.sub(), told.name(), told.email(), told.pictureUrl(), told.locale(), told.linkedAt());
        }
    }

    /** How the app suits the person. */
    @Schema(name = "Settings")
    record SettingsAnswer(
            int weeklyGoal, int ghostedAfterDays, Digest digest, String locale, String timeZone, Theme theme) {

        static SettingsAnswer of(Settings settings) {
            return new SettingsAnswer(
                    settings.weeklyGoal(),
                    settings.ghostedAfterDays(),
                    settings.digest(),
                    settings.locale().toLanguageTag(),
                    settings.timeZone().getId(),
                    settings.theme());
        }
    }

    static ProfileAnswer of(Profile profile) {
        ProfileFields fields = profile.fields();
        return new ProfileAnswer(
                fields.fullName(),
                fields.headline(),
                fields.location(),
                profile.pictureHash() == null ? null : ProfileController.PICTURE + "?v=" + profile.pictureHash(),
                fields.links(),
                LinkedIn.of(profile.linkedIn()),
                fields.career().positions(),
                fields.career().education(),
                fields.career().skills(),
                fields.career().languages(),
                fields.career().summary(),
                fields.career().languageLevels(),
                fields.wishes(),
                SettingsAnswer.of(fields.settings()));
    }
}

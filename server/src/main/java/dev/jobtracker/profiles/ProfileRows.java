package dev.jobtracker.profiles;

import static dev.jobtracker.platform.schema.Tables.PROFILE;

import dev.jobtracker.platform.schema.tables.records.ProfileRecord;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The table of profiles. */
final class ProfileRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NO_LINKS = "[]";

    private ProfileRows() {}

    static Optional<ProfileRecord> find(DSLContext db, UUID accountId) {
        return db.selectFrom(PROFILE).where(PROFILE.ACCOUNT_ID.eq(accountId)).fetchOptional();
    }

    /**
     * Takes a profile for a change: nobody else changes it until the transaction ends. False when it is not in the
     * version expected.
     */
    static boolean claim(DSLContext db, UUID accountId, @Nullable Long expected, Instant now) {
        db.insertInto(PROFILE)
                .set(PROFILE.ACCOUNT_ID, accountId)
                .set(PROFILE.VERSION, 0L)
                .set(PROFILE.LINKS, NO_LINKS)
                .set(PROFILE.CAREER, JSON.writeValueAsString(Career.NONE))
                .set(PROFILE.WISHES, JSON.writeValueAsString(Wishes.NONE))
                .set(PROFILE.UPDATED_AT, now)
                .onConflictDoNothing()
                .execute();
        return db.update(PROFILE)
                        .set(PROFILE.VERSION, PROFILE.VERSION.plus(1))
                        .set(PROFILE.UPDATED_AT, now)
                        .where(PROFILE.ACCOUNT_ID.eq(accountId))
                        .and(expected == null ? PROFILE.ACCOUNT_ID.eq(accountId) : PROFILE.VERSION.eq(expected))
                        .execute()
                == 1;
    }

    /** Writes all that changes but settings left at their defaults; the row must have been claimed. */
    static void update(DSLContext db, UUID accountId, ProfileFields fields, Settings defaults) {
        ProfileRecord row = new ProfileRecord();
        row.setHeadline(fields.headline());
        row.setLocation(fields.location());
        row.setLinks(JSON.writeValueAsString(fields.links()));
        row.setCareer(JSON.writeValueAsString(fields.career()));
        row.setWishes(JSON.writeValueAsString(fields.wishes()));
        fill(row, fields.settings(), defaults);
        db.update(PROFILE).set(row).where(PROFILE.ACCOUNT_ID.eq(accountId)).execute();
    }

    private static void fill(ProfileRecord row, Settings settings, Settings defaults) {
        row.setWeeklyGoal(unlessDefault(settings, defaults, Settings::weeklyGoal));
        row.setGhostedAfterDays(unlessDefault(settings, defaults, Settings::ghostedAfterDays));
        row.setDigest(
                unlessDefault(settings, defaults, chosen -> chosen.digest().key()));
        row.setLocale(
                unlessDefault(settings, defaults, chosen -> chosen.locale().toLanguageTag()));
        row.setTimeZone(
                unlessDefault(settings, defaults, chosen -> chosen.timeZone().getId()));
        row.setTheme(unlessDefault(settings, defaults, chosen -> chosen.theme().key()));
    }

    private static <T> @Nullable T unlessDefault(Settings chosen, Settings defaults, Function<Settings, T> setting) {
        T value = setting.apply(chosen);
        return value.equals(setting.apply(defaults)) ? null : value;
    }

    static List<String> links(ProfileRecord row) {
        return List.of(JSON.readValue(row.getLinks(), String[].class));
    }

    static Career career(ProfileRecord row) {
        return JSON.readValue(row.getCareer(), Career.class);
    }

    static Wishes wishes(ProfileRecord row) {
        return JSON.readValue(row.getWishes(), Wishes.class);
    }

    static Settings settings(ProfileRecord row, Settings defaults) {
        return new Settings(
                orDefault(row.getWeeklyGoal(), defaults.weeklyGoal()),
                orDefault(row.getGhostedAfterDays(), defaults.ghostedAfterDays()),
                row.getDigest() == null ? defaults.digest() : constant(Digest.class, row.getDigest()),
                row.getLocale() == null ? defaults.locale() : Locale.forLanguageTag(row.getLocale()),
                row.getTimeZone() == null ? defaults.timeZone() : ZoneId.of(row.getTimeZone()),
                row.getTheme() == null ? defaults.theme() : constant(Theme.class, row.getTheme()));
    }

    private static int orDefault(@Nullable Integer value, int other) {
        return value == null ? other : value;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String key) {
        return Enum.valueOf(type, key.toUpperCase(Locale.ROOT));
    }

    static void delete(DSLContext db, UUID accountId) {
        db.deleteFrom(PROFILE).where(PROFILE.ACCOUNT_ID.eq(accountId)).execute();
    }
}

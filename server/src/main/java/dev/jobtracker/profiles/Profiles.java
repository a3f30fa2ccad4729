package dev.jobtracker.profiles;

import dev.jobtracker.accounts.Account;
import dev.jobtracker.accounts.AccountDirectory;
import dev.jobtracker.accounts.LinkedInIdentity;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.schema.tables.records.ProfileRecord;
import dev.jobtracker.platform.web.ProblemException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The profiles of all people: everybody has one, if an empty one. Each change is told as a {@link ProfileChanged}. Safe
 * to share between threads.
 */
@Component
public class Profiles {

    private final Database database;
    private final AccountDirectory accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Profiles(Database database, AccountDirectory accounts, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A person's profile.
     *
     * @throws ProblemException 404 {@code no_such_account}
     */
    public Profile of(UUID accountId) {
        Account account = accounts.find(accountId)
                .orElseThrow(() -> ProblemException.notFound("no_such_account", "There is no such account."));
        LinkedInIdentity linkedIn = accounts.linkedIn(accountId).orElse(null);
        Settings defaults = defaults(linkedIn);
        Optional<ProfileRecord> row = row(accountId);
        ProfileFields fields = row.map(known -> fields(account, known, defaults))
                .orElseGet(() -> new ProfileFields(
                        account.fullName(), null, null, List.of(), Career.NONE, Wishes.NONE, defaults));
        return new Profile(
                accountId,
                row.map(ProfileRecord::getVersion).orElse(0L),
                fields,
                database.read(db -> PictureRows.hash(db, accountId)).orElse(null),
                linkedIn);
    }

    private Optional<ProfileRecord> row(UUID accountId) {
        return database.read(db -> ProfileRows.find(db, accountId));
    }

    private static ProfileFields fields(Account account, ProfileRecord row, Settings defaults) {
        return new ProfileFields(
                account.fullName(),
                row.getHeadline(),
                row.getLocation(),
                ProfileRows.links(row),
                ProfileRows.career(row),
                ProfileRows.wishes(row),
                ProfileRows.settings(row, defaults));
    }

    /** LinkedIn knows which language a person reads. */
    private static Settings defaults(@Nullable LinkedInIdentity linkedIn) {
        String tag = linkedIn == null ? null : linkedIn.locale();
        Locale locale = tag == null ? Locale.ENGLISH : Locale.forLanguageTag(tag);
        return Settings.standard(locale.getLanguage().isEmpty() ? Locale.ENGLISH : locale);
    }

    /** What a person looks for. */
    public Wishes wishes(UUID accountId) {
        return row(accountId).map(ProfileRows::wishes).orElse(Wishes.NONE);
    }

    /** How the app suits a person. */
    public Settings settings(UUID accountId) {
        Settings defaults = defaults(accounts.linkedIn(accountId).orElse(null));
        return row(accountId).map(row -> ProfileRows.settings(row, defaults)).orElse(defaults);
    }

    /**
     * Changes what a person wrote.
     *
     * @param expected the version that the person saw; null for whichever there is
     * @throws ProblemException 409 {@code stale}; 422 {@code invalid_input} as the edit says
     */
    public Profile change(UUID accountId, @Nullable Long expected, UnaryOperator<ProfileFields> edit) {
        return database.write(db -> {
            if (!ProfileRows.claim(db, accountId, expected, clock.instant())) {
                throw new ProblemException(
                                HttpStatus.CONFLICT,
                                "stale",
                                "This was changed elsewhere in the meantime. Read it again first.")
                        .with(of(accountId));
            }
            Profile before = of(accountId);
            ProfileFields after = edit.apply(before.fields());
            if (!after.fullName().equals(before.fields().fullName())) {
                accounts.rename(accountId, after.fullName());
            }
            ProfileRows.update(db, accountId, after, defaults(before.linkedIn()));
            events.publishEvent(new ProfileChanged(accountId));
            return of(accountId);
        });
    }

    /**
     * Adds what a person told somewhere else, such as LinkedIn: what they wrote here stays as it is, and what they said
     * here already is not said twice.
     *
     * @return what was new
     */
    public Career add(UUID accountId, @Nullable String headline, @Nullable String location, Career told) {
        return database.write(db -> {
            Career before = of(accountId).fields().career();
            Profile after = change(
                    accountId,
                    null,
                    fields -> new ProfileFields(
                            fields.fullName(),
                            Objects.requireNonNullElse(fields.headline(), cut(headline)),
                            Objects.requireNonNullElse(fields.location(), cut(location)),
                            fields.links(),
                            fields.career().with(told),
                            fields.wishes(),
                            fields.settings()));
            return after.fields().career().without(before);
        });
    }

    private static String cut(@Nullable String line) {
        return line == null ? "" : line.substring(0, Math.min(line.length(), Career.LONGEST_LINE));
    }

    /** Forgets all that LinkedIn told of a person; twice is the same as once. */
    public void unlinkLinkedIn(UUID accountId) {
        database.change(db -> {
            if (accounts.unlinkLinkedIn(accountId)) {
                PictureRows.delete(db, accountId);
                ProfileRows.claim(db, accountId, null, clock.instant());
                events.publishEvent(new ProfileChanged(accountId));
            }
        });
    }
}

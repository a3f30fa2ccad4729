package dev.jobtracker.notifications.person;

import dev.jobtracker.profiles.Digest;
import dev.jobtracker.profiles.ProfileFields;
import dev.jobtracker.profiles.Profiles;
import dev.jobtracker.profiles.Settings;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What people chose in their profile. */
@Component
class ProfileWishes implements PersonWishes {

    private final Profiles profiles;

    ProfileWishes(Profiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public Wishes of(UUID accountId) {
        Settings settings = profiles.settings(accountId);
        return new Wishes(settings.digest(), settings.timeZone(), settings.locale());
    }

    @Override
    public void stopMails(UUID accountId) {
        profiles.change(accountId, null, ProfileWishes::withoutMails);
    }

    private static ProfileFields withoutMails(ProfileFields fields) {
        Settings before = fields.settings();
        Settings after = new Settings(
                before.weeklyGoal(),
                before.ghostedAfterDays(),
                Digest.OFF,
                before.locale(),
                before.timeZone(),
                before.theme());
        return new ProfileFields(
                fields.fullName(),
                fields.headline(),
                fields.location(),
                fields.links(),
                fields.career(),
                fields.wishes(),
                after);
    }
}

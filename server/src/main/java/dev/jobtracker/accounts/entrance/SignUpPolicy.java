package dev.jobtracker.accounts.entrance;

import static dev.jobtracker.platform.schema.Tables.OWNER_SETTING;

import dev.jobtracker.accounts.AccountSettings;
import dev.jobtracker.accounts.SignUpMode;
import dev.jobtracker.platform.database.Database;
import org.springframework.stereotype.Component;

/** Who may sign up: what the owner set in the app, else what the installation's settings say. */
@Component
public class SignUpPolicy {

    private static final String NAME = "signup";

    private final Database database;
    private final AccountSettings settings;

    SignUpPolicy(Database database, AccountSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    public SignUpMode mode() {
        return database.read(db -> db.select(OWNER_SETTING.VALUE)
                .from(OWNER_SETTING)
                .where(OWNER_SETTING.NAME.eq(NAME))
                .fetchOptional(OWNER_SETTING.VALUE)
                .map(SignUpMode::of)
                .orElse(settings.signup()));
    }

    /** Holds from now on, whatever the installation's settings say. */
    public void set(SignUpMode mode) {
        database.change(db -> db.insertInto(OWNER_SETTING)
                .set(OWNER_SETTING.NAME, NAME)
                .set(OWNER_SETTING.VALUE, mode.key())
                .onConflict(OWNER_SETTING.NAME)
                .doUpdate()
                .set(OWNER_SETTING.VALUE, mode.key())
                .execute());
    }
}

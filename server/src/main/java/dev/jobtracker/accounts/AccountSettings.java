package dev.jobtracker.accounts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the installation says about accounts.
 *
 * @param signup who may make an account, until the owner sets it in the app
 * @param demo whether this is a demo, whose account everybody may use
 * @param passwordCost what a password's hash costs, as bcrypt's exponent: each step doubles the time; less than 12 is
 *     for tests only
 */
@ConfigurationProperties("jobtracker")
public record AccountSettings(
        @DefaultValue("open") SignUpMode signup,
        boolean demo,
        @DefaultValue("12") int passwordCost) {

    private static final int LEAST_COST = 4;
    private static final int MOST_COST = 20;

    public AccountSettings {
        if (passwordCost < LEAST_COST || passwordCost > MOST_COST) {
            throw new IllegalArgumentException("password-cost must be from " + LEAST_COST + " to " + MOST_COST);
        }
    }
}

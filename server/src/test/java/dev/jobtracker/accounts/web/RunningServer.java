package dev.jobtracker.accounts.web;

import dev.jobtracker.platform.database.Database;
import dev.jobtracker.simulator.linkedin.LinkedIn;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** A whole server, as the suites below meet it: over HTTP, with its mails and a LinkedIn beside it. */
interface RunningServer {

    /** Somebody without an account. */
    Visitor visitor();

    /** Where the server's mails arrive. */
    Letterbox letterbox();

    /** Where the server keeps what it is told. */
    Database database();

    LinkedIn linkedIn();

    /** Lets the server's time pass, until the end of the test. */
    void letPass(Duration time);

    /** The tokens of whoever owns the installation. */
    default JsonNode owner() {
        return visitor().signIn(AccountsOverHttp.OWNER);
    }
}
